import { Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { inPage, linesOfHtml, stage } from './lab.js';

let editor;

stage({
  async mount(host) {
    const place = document.createElement('div');
    host.append(place);
    const plugins = [Essentials, Paragraph, Bold, List];
    editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins, toolbar: ['bold'] });
    return () => editor.destroy();
  },
  model: () => linesOfHtml(editor.getData()),
  element: inPage('.ck-editor__editable'),
});
