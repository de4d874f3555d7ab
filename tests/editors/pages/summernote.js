import { inPage, linesOfHtml, load, stage } from './lab.js';
import 'summernote/dist/summernote-lite.css';

/* global $ */
await load('/m/jquery/dist/jquery.min.js', '/m/summernote/dist/summernote-lite.min.js');
let note;

await stage({
  mount(host) {
    const place = document.createElement('div');
    host.append(place);
    note = $(place).summernote({ height: 120 });
    return () => note.summernote('destroy');
  },
  model: () => linesOfHtml(note.summernote('code')),
  element: inPage('.note-editable'),
});
