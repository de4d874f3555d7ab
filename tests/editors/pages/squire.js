import Squire from 'squire-rte';
import { inPage, linesOfHtml, stage } from './lab.js';

let squire;

stage({
  mount(host) {
    const field = document.createElement('div');
    host.append(field);
    squire = new Squire(field, {
      sanitizeToDOMFragment(html) {
        const template = document.createElement('template');
        template.innerHTML = html;
        return document.importNode(template.content, true);
      },
    });
    return () => squire.destroy();
  },
  model: () => linesOfHtml(squire.getHTML()),
  element: inPage('[contenteditable]'),
});
