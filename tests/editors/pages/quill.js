import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { inPage, stage } from './lab.js';

let quill;

stage({
  mount(host) {
    const place = document.createElement('div');
    host.append(place);
    quill = new Quill(place, { theme: 'snow' });
  },
  model: () => quill.getText(),
  element: inPage('.ql-editor'),
});
