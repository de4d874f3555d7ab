import type { Finding } from '../../engine/types.ts';
import type { CardKeys } from '../../messaging.ts';
import { caretOf } from '../field.ts';
import type { CardHost, Cards, Opening } from '../hands.ts';
import type { Mark } from '../marks.ts';
import { isField, readRich } from '../read.ts';
import { caretIn } from '../rich.ts';
import { keepCaret } from './caret.ts';
import { createStanding } from './stand.ts';
import { CARD_CSS } from './style.ts';
import { type CardActs, drawFinding, drawMuted, type Failure, make, type Scope } from './view.ts';

/** How long Undo stands in the place of a muted finding, in milliseconds. */
const UNDO_TIME = 5000;

/** What the card shows: a finding, or the way back after a mute. */
type State =
  | {
      readonly type: 'finding';
      readonly mark: Mark;
      readonly uncalled: boolean;
      readonly muting: boolean;
      readonly failed: Failure | undefined;
    }
  | { readonly type: 'muted'; readonly mark: Mark; readonly scope: Scope; readonly undo: () => void };

/**
 * The card of one finding, in Poise's layer: beside the words, never over the chip, never a modal. Opened by a click the
 * focus stays in the composer; opened by a key it comes into the card, and goes back with the caret where it was.
 */
export function createCards(host: CardHost, chip: HTMLElement, signal: AbortSignal): Cards {
  const { page, root, lines } = host;
  const shadow = root.layer.getRootNode() as ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  const card = make(page, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-describedby', 'card-msg');
  card.hidden = true;
  const heard = make(page, 'p', 'card-heard');
  heard.setAttribute('role', 'alert');
  root.layer.append(card, heard);
  const standing = createStanding(host, chip, card);

  let state: State | undefined;
  let keys: CardKeys = {};
  /** Puts the focus and the caret back into the composer; undefined: they never left it. */
  let giveBack: (() => void) | undefined;
  let drawn = '';
  let busy = false;
  let undoEnds: ReturnType<typeof setTimeout> | undefined;

  const hasFocus = () => card.contains(shadow.activeElement);
  const focusOn = (css: string) => card.querySelector<HTMLElement>(css)?.focus({ preventScroll: true });
  /** Replace where there is one; never Mute, where a habitual Enter would take the rule away. */
  const focusFirst = () => focusOn(card.querySelector('.card-tries .btn') ? '.card-tries .btn' : '.card-nav .btn');

  const acts: CardActs = {
    replace: (rewrite) => void replace(rewrite),
    copy: (rewrite) => void copy(rewrite),
    askMute: () => change({ muting: true }, '.card-mute .btn'),
    back: () => change({ muting: false }, '.card-foot > .btn'),
    mute,
    next: () => step(hasFocus() ? 'key' : 'click'),
    close,
  };

  function show(next: State): void {
    state = next;
    standing.follow(place, close);
    draw();
    lines.open(next.type === 'finding' ? next.mark : undefined);
    place();
  }

  function draw(): void {
    if (!state) return;
    if (state.type === 'muted') {
      drawn = '';
      drawMuted(card, state.scope, undo);
      return;
    }
    const { mark, ...how } = state;
    const marks = lines.marks();
    const shown = { finding: mark.finding, n: marks.indexOf(mark) + 1, m: marks.length, keys, ...how };
    const { id: _id, start: _start, end: _end, ...same } = mark.finding;
    const drawing = JSON.stringify({ ...shown, finding: same });
    if (drawing === drawn) return;
    drawn = drawing;
    const focused = hasFocus();
    drawFinding(card, shown, acts);
    if (focused && !hasFocus()) focusFirst();
  }

  /** Redraw the same finding; the focus, if it was in the card, goes on from `css`. */
  function change(to: Partial<State & { type: 'finding' }>, css: string): void {
    if (state?.type !== 'finding') return;
    const focused = hasFocus();
    show({ ...state, ...to });
    if (focused) focusOn(css);
  }

  function open(mark: Mark, by: Opening): void {
    clearTimeout(undoEnds);
    standing.leave();
    show({ type: 'finding', mark, uncalled: by === 'itself', muting: false, failed: undefined });
    if (!state) return; // there was no place for it
    const composer = host.composer();
    if (by === 'key' && composer) {
      if (!hasFocus()) giveBack = keepCaret(composer);
      focusFirst();
    }
    const { text, message } = mark.finding;
    heard.textContent = by === 'itself' ? `Serious finding: “${text.slice(0, 80)}”. ${message}` : '';
  }

  function close(): void {
    if (!state) return;
    const back = hasFocus() && (giveBack ?? (() => host.composer()?.focus({ preventScroll: true })));
    state = undefined;
    giveBack = undefined;
    drawn = '';
    clearTimeout(undoEnds);
    standing.stop();
    lines.open(undefined);
    if (back) back();
  }

  function step(by: Opening): void {
    const marks = lines.marks();
    const at = state?.type === 'finding' ? marks.indexOf(state.mark) : -1;
    // A card opened by a click is first reached by the key, then left for the next one.
    const reached = by === 'key' && !hasFocus() && marks[at];
    const next = reached || (at >= 0 ? marks[(at + 1) % marks.length] : fromCaret(marks));
    if (next) open(next, by);
  }

  /** The mark the caret stands in, or the next one after it. */
  function fromCaret(marks: readonly Mark[]): Mark | undefined {
    const composer = host.composer();
    if (!composer) return undefined;
    const caret = isField(composer) ? caretOf(composer) : caretIn(composer, readRich(composer));
    return marks.find(({ end }) => end >= (caret?.start ?? 0)) ?? marks[0];
  }

  async function replace(rewrite: string): Promise<void> {
    if (state?.type !== 'finding' || busy) return;
    const { mark } = state;
    const focused = hasFocus();
    busy = true;
    for (const button of card.querySelectorAll('.card-tries .btn')) button.setAttribute('aria-disabled', 'true');
    const result = await host.replace(mark, rewrite).catch(() => 'refused' as const);
    busy = false;
    drawn = '';
    if (result === 'inserted') {
      giveBack = undefined; // the caret stands behind what was inserted
      close();
      return;
    }
    const now = counterpart(mark);
    if (!now || signal.aborted) return close();
    const says = result === 'stale' ? 'moved' : 'not_inserted';
    show({ type: 'finding', mark: now, uncalled: false, muting: false, failed: { rewrite, says } });
    if (focused) focusOn('.card-note .btn, .card-tries .btn');
  }

  /** Only ever on a press: what is copied may hold an order number. */
  async function copy(rewrite: string): Promise<void> {
    const says = await navigator.clipboard.writeText(rewrite).then(
      () => 'copied' as const,
      () => 'not_copied' as const,
    );
    change({ failed: { rewrite, says } }, '.card-note .btn');
    const composer = host.composer();
    if (says === 'copied' || !composer) return;
    if (!hasFocus()) giveBack = keepCaret(composer);
    const field = card.querySelector('textarea');
    field?.focus({ preventScroll: true });
    field?.select();
  }

  function mute(scope: Scope): void {
    if (state?.type !== 'finding') return;
    const { mark } = state;
    const focused = hasFocus();
    busy = true; // its finding leaves now, the card does not
    const undoing = host.mute(mark.finding, scope);
    busy = false;
    show({ type: 'muted', mark, scope, undo: undoing });
    if (focused) focusOn('.btn');
    undoEnds = setTimeout(close, UNDO_TIME);
  }

  function undo(): void {
    if (state?.type === 'muted') state.undo();
    close();
  }

  /** The same finding as it stands now: its id changes with the words before it. */
  function counterpart({ finding, start }: Mark): Mark | undefined {
    const marks = lines.marks();
    const same = (other: Finding) => other.rule === finding.rule && other.text === finding.text;
    return (
      marks.find((mark) => mark.finding === finding) ??
      marks
        .filter((mark) => same(mark.finding))
        .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]
    );
  }

  function changed(): void {
    if (!state || busy) return;
    const mark = counterpart(state.mark);
    if (state.type === 'muted') place();
    else if (mark) show({ ...state, mark });
    else close();
  }

  function place(): void {
    if (state && !signal.aborted && !standing.at(state.mark)) close();
  }

  root.onKey(card, (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (state?.type === 'finding' && state.muting) acts.back();
    else close();
  });
  // The composer keeps the focus and its caret when the card is pressed, and the page sees no press beside its fields.
  card.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
  });
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick']) {
    card.addEventListener(type, (event) => event.stopPropagation());
  }
  signal.addEventListener('abort', () => {
    clearTimeout(undoEnds);
    standing.stop();
  });

  return {
    open,
    isOpen: () => state !== undefined,
    next: () => step('key'),
    apply() {
      const mark = state?.type === 'finding' ? state.mark : fromCaret(lines.marks());
      const [rewrite] = mark?.finding.rewrites ?? [];
      if (!mark) return;
      if (state?.type !== 'finding' || rewrite === undefined) open(mark, 'click');
      if (rewrite !== undefined) acts.replace(rewrite);
    },
    changed,
    leave: () => state?.type === 'finding' && close(),
    showKeys(next) {
      keys = next;
      if (state?.type !== 'finding') return;
      draw();
      place(); // a key's name can take a line of its own
    },
  };
}
