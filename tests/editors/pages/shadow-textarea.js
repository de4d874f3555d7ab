import { stage } from './lab.js';

customElements.define(
  'reply-field',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<textarea rows="6" cols="70" aria-label="Reply"></textarea><button type="button">Send</button>';
    }
  },
);

const field = () => document.querySelector('#composer reply-field').shadowRoot.querySelector('textarea');

stage({
  mount(place) {
    place.append(document.createElement('reply-field'));
  },
  model: () => field().value,
  element: field,
});
