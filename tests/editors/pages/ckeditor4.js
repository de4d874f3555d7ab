import { inFrame, linesOfHtml, load, stage } from './lab.js';

/* global CKEDITOR */
await load('/m/ckeditor4/ckeditor.js');
let editor;

await stage({
  mount(host) {
    host.innerHTML = '<textarea id="reply"></textarea>';
    editor = CKEDITOR.replace('reply', { versionCheck: false, height: 120 });
    return new Promise((done) => {
      editor.on('instanceReady', () => done(() => editor.destroy()));
    });
  },
  model: () => linesOfHtml(editor.getData()),
  element: inFrame,
});
