import { inPage, linesOfHtml, stage } from './lab.js';

const field = inPage('[contenteditable]');

stage({
  mount(host) {
    host.innerHTML = '<div contenteditable="true" role="textbox" aria-label="Reply"></div>';
  },
  // It has no model but its nodes: what a tool would send is their HTML.
  model: () => linesOfHtml(field().innerHTML),
  element: field,
});
