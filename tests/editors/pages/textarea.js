import { inPage, stage } from './lab.js';

const field = inPage('textarea');

stage({
  mount(host) {
    host.innerHTML = '<textarea rows="6" cols="70" aria-label="Reply"></textarea>';
  },
  model: () => field().value,
  element: field,
});
