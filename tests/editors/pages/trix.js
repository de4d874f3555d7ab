import 'trix';
import 'trix/dist/trix.css';
import { inPage, stage } from './lab.js';

const field = inPage('trix-editor');

stage({
  async mount(host) {
    const ready = new Promise((done) => host.addEventListener('trix-initialize', done, { once: true }));
    host.append(document.createElement('trix-editor'));
    await ready;
  },
  model: () => field().editor.getDocument().toString(),
  element: field,
});
