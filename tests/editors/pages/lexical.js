import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { inPage, stage } from './lab.js';

let editor;

stage({
  mount(host) {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.setAttribute('role', 'textbox');
    host.append(field);
    editor = createEditor({
      namespace: 'reply',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(field);
    const ends = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  },
  model: () => editor.read(() => $getRoot().getTextContent()),
  element: inPage('[contenteditable]'),
});
