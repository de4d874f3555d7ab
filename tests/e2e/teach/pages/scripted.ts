import { type Made, shell } from './page.ts';
import { ENGLISH } from './talk.ts';

const asScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Web components: each message in an open shadow root of its own, in the list's, in the app's. */
export const webComponents: Made = {
  name: 'web components',
  lines: ENGLISH,
  rebuilt: 'read',
  field: 'x-app >>> textarea',
  html: (talk) =>
    shell(
      '',
      `<x-app></x-app><script>
  const talk = ${asScript(talk)};
  const open = (host, html) => { host.attachShadow({ mode: 'open' }).innerHTML = html; return host.shadowRoot; };
  customElements.define('x-line', class extends HTMLElement { connectedCallback() {
    const { by, text } = this.turn;
    if (by === 'nobody') { open(this, '<div class="status"><slot></slot></div>'); this.textContent = text; return; }
    const root = open(this, '<style>.bubble{padding:4px 8px}.own{margin-inline-start:30%}</style><div class="row ' + (by === 'agent' ? 'own' : 'peer') + '"><span class="author"></span><div class="bubble"><p class="text"></p></div></div>');
    root.querySelector('.author').textContent = by === 'agent' ? talk.agent : talk.customer;
    root.querySelector('.text').textContent = text;
  } });
  customElements.define('x-list', class extends HTMLElement { connectedCallback() {
    const root = open(this, '<div class="scroll"></div>');
    for (const turn of talk.turns) { const line = document.createElement('x-line'); line.turn = turn; root.firstChild.append(line); }
  } });
  customElements.define('x-app', class extends HTMLElement { connectedCallback() {
    open(this, '<main><x-list></x-list><footer><textarea></textarea></footer></main>');
  } });
</script>`,
    ),
};

/** A list that draws what is in sight alone, in a few elements it uses again and again. */
export const virtualised: Made = {
  name: 'virtualised list',
  lines: ENGLISH,
  rebuilt: 'read',
  field: 'textarea',
  html: (talk) =>
    shell(
      '.view{height:420px;overflow:auto;position:relative}.row{position:absolute;left:0;right:0;height:60px;overflow:hidden}',
      `<div class="view"><div class="spacer"></div></div><textarea></textarea><script>
  const talk = ${asScript(talk)}, view = document.querySelector('.view'), spacer = view.firstChild, HEIGHT = 60, POOL = 12;
  spacer.style.height = talk.turns.length * HEIGHT + 'px';
  const pool = Array.from({ length: POOL }, () => { const row = document.createElement('div'); row.innerHTML = '<div class="cell"><span class="name"></span><div class="body"></div></div>'; spacer.append(row); return row; });
  const draw = () => {
    const from = Math.max(0, Math.min(talk.turns.length - POOL, Math.floor(view.scrollTop / HEIGHT) - 2));
    for (let at = from; at < from + POOL; at++) {
      const row = pool[at % POOL], turn = talk.turns[at];
      row.className = 'row ' + (turn.by === 'nobody' ? 'is-event' : turn.by === 'agent' ? 'is-me' : 'is-contact');
      row.dataset.index = at;
      row.style.transform = 'translateY(' + at * HEIGHT + 'px)';
      row.setAttribute('aria-label', (turn.by === 'agent' ? talk.agent : talk.customer) + ': ' + turn.text);
      row.querySelector('.name').textContent = turn.by === 'nobody' ? '' : turn.by === 'agent' ? talk.agent : talk.customer;
      row.querySelector('.body').textContent = turn.text;
    }
  };
  view.addEventListener('scroll', draw);
  draw();
</script>`,
    ),
};
