import { stage } from './lab.js';

const host = () => document.querySelector('#composer reply-box');

customElements.define(
  'reply-box',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<style>[contenteditable]{min-height:80px;padding:8px;white-space:pre-wrap}</style><div contenteditable="true" role="textbox" aria-label="Reply"></div><button type="button">Send</button>';
    }
  },
);

const field = () => host().shadowRoot.querySelector('[contenteditable]');

stage({
  mount(place) {
    place.append(document.createElement('reply-box'));
  },
  model: () => field().innerText,
  element: field,
});
