import type { Finding } from '../../engine/types.ts';
import type { CardKeys, MuteRequest } from '../../messaging.ts';

export type Scope = MuteRequest['scope'];

/** What the card shows of one finding. */
export interface Shown {
  readonly finding: Finding;
  /** 1…m, in the order of the text. */
  readonly n: number;
  readonly m: number;
  /** It opened by itself: nothing is filled, and all one can do beside Replace is close it. */
  readonly uncalled: boolean;
  readonly muting: boolean;
  readonly failed: Failure | undefined;
  readonly keys: CardKeys;
}

/** A rewrite that could not be put into the draft. */
export interface Failure {
  readonly rewrite: string;
  /** `moved`: other words stand there now. */
  readonly says: 'not_inserted' | 'copied' | 'not_copied' | 'moved';
}

export interface CardActs {
  replace(rewrite: string): void;
  copy(rewrite: string): void;
  askMute(): void;
  mute(scope: Scope): void;
  back(): void;
  next(): void;
  close(): void;
}

const QUOTE_CHARS = 80;
const MAX_REWRITES = 3;
const SCOPES = [
  ['here', 'Here'],
  ['chat', 'This chat'],
  ['always', 'Always'],
] as const;
const MUTED: Readonly<Record<Scope, string>> = {
  here: 'Muted here.',
  chat: 'Muted in this chat.',
  always: 'Muted everywhere.',
};

/** Fill the card with one finding. Everything of the chat's or the rules' is set as text. */
export function drawFinding(card: HTMLElement, shown: Shown, acts: CardActs): void {
  const { finding, n, m, uncalled, muting, keys } = shown;
  const page = card.ownerDocument;
  const words = cut(finding.text);
  card.dataset.severity = finding.severity;
  card.setAttribute('aria-label', uncalled ? words : `Finding ${n} of ${m}`);
  const marked = make(page, 'span', 'marked', words);
  marked.dataset.severity = finding.severity;
  const said = make(page, 'p', 'card-said', marked);
  said.append(make(page, 'span', 'card-n', `${n} of ${m}`));
  const message = make(page, 'p', 'card-msg', finding.message);
  message.id = 'card-msg';
  const tries = make(page, 'ul', 'card-tries');
  tries.setAttribute('role', 'list'); // without bullets some screen readers no longer call it one
  for (const [index, rewrite] of finding.rewrites.slice(0, MAX_REWRITES).entries()) {
    tries.append(tryOf(page, rewrite, index === 0, shown, acts));
  }
  const why = make(page, 'p', 'card-why', `${finding.source.reason} `);
  why.append(make(page, 'span', '', `Source: ${finding.source.label}`));
  const foot = make(page, 'div', 'card-foot');
  const nav = make(page, 'div', 'card-nav');
  if (muting) foot.append(scopes(page, acts.mute));
  else if (!uncalled) foot.append(button(page, 'btn', 'Mute', acts.askMute));
  if (muting) nav.append(button(page, 'btn', 'Back', acts.back, 'Esc'));
  else {
    if (m > 1) nav.append(button(page, 'btn', 'Next', acts.next, keys.next));
    nav.append(button(page, 'btn', 'Close', acts.close, 'Esc'));
  }
  foot.append(nav);
  card.replaceChildren(said, message, ...(tries.firstChild ? [tries] : []), why, foot);
}

function tryOf(page: Document, rewrite: string, first: boolean, shown: Shown, acts: CardActs): HTMLElement {
  const { uncalled, keys, failed } = shown;
  const row = make(page, 'li', '', make(page, 'p', '', rewrite));
  const main = first && !uncalled;
  const put = button(page, main ? 'btn btn-main' : 'btn btn-soft', 'Replace', () => acts.replace(rewrite));
  put.setAttribute('aria-label', `Replace with: ${rewrite}`);
  if (first) {
    // Enter is the page's while the focus is in the composer: there the command's key is shown.
    if (main) put.append(key(page, 'Enter', 'at-focus'));
    if (keys.apply !== undefined) put.append(key(page, keys.apply, main ? 'at-rest' : ''));
  }
  row.append(put);
  if (failed?.rewrite === rewrite) row.append(noteOf(page, failed, acts));
  return row;
}

function noteOf(page: Document, { rewrite, says }: Failure, acts: CardActs): HTMLElement {
  const note = make(page, 'div', 'card-note');
  note.setAttribute('role', says === 'not_inserted' ? 'alert' : 'status');
  if (says === 'moved') {
    note.textContent = 'The draft has changed. Nothing was replaced.';
  } else if (says === 'not_copied') {
    const field = make(page, 'textarea', '');
    field.readOnly = true;
    field.rows = 2;
    field.value = rewrite;
    field.setAttribute('aria-label', 'Text to copy');
    note.append('Could not insert or copy. Select the text here.', field);
  } else {
    const copy = button(page, 'btn btn-soft', says === 'copied' ? 'Copied' : 'Copy', () => acts.copy(rewrite));
    note.append(make(page, 'span', '', 'Could not insert here. Copy it and paste it yourself.'), copy);
  }
  return note;
}

function scopes(page: Document, mute: (scope: Scope) => void): HTMLElement {
  const group = make(page, 'div', 'card-mute', make(page, 'span', 'lead', 'Mute'));
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Mute this rule');
  for (const [scope, label] of SCOPES) group.append(button(page, 'btn', label, () => mute(scope)));
  return group;
}

/** What stands in a muted finding's place. */
export function drawMuted(card: HTMLElement, scope: Scope, undo: () => void): void {
  const page = card.ownerDocument;
  const line = make(page, 'p', 'card-gone', make(page, 'span', 'lead', MUTED[scope]));
  line.append(button(page, 'btn', 'Undo', undo));
  card.setAttribute('aria-label', MUTED[scope]);
  card.replaceChildren(line);
}

const cut = (text: string): string =>
  text.length > QUOTE_CHARS ? `${text.slice(0, QUOTE_CHARS).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** An element with a class and at most one child. */
export function make<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  className: string,
  child?: Node | string,
): HTMLElementTagNameMap[K] {
  const element = page.createElement(name);
  if (className !== '') element.className = className;
  if (child !== undefined) element.append(child);
  return element;
}

function button(page: Document, className: string, label: string, press: () => void, shortcut?: string): HTMLElement {
  const element = make(page, 'button', className, label);
  element.type = 'button';
  if (shortcut !== undefined) element.append(key(page, shortcut, ''));
  element.addEventListener('click', press);
  return element;
}

const key = (page: Document, name: string, className: string): HTMLElement => {
  const element = make(page, 'kbd', className, name);
  element.setAttribute('aria-hidden', 'true');
  return element;
};
