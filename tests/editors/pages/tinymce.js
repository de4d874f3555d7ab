import { inFrame, linesOfHtml, load, stage } from './lab.js';

/* global tinymce */
await load('/m/tinymce/tinymce.min.js');
let editor;

await stage({
  async mount(host) {
    host.innerHTML = '<textarea id="reply"></textarea>';
    [editor] = await tinymce.init({
      selector: '#reply',
      license_key: 'gpl',
      promotion: false,
      menubar: false,
      height: 220,
    });
    return () => editor.remove();
  },
  model: () => linesOfHtml(editor.getContent()),
  element: inFrame,
});
