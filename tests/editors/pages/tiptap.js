import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { inPage, stage } from './lab.js';

let editor;

stage({
  mount(host) {
    editor = new Editor({ element: host, extensions: [StarterKit], content: '<p></p>' });
    return () => editor.destroy();
  },
  model: () => editor.getText({ blockSeparator: '\n' }),
  element: inPage('.ProseMirror'),
});
