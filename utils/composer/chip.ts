import type { Mood, Severity, Trajectory } from '../engine/types.ts';
import { dress } from './chip-style.ts';
import { followPlace } from './follow.ts';
import { boxOf, chipSpot, composerBox, isCovered, isDark } from './place.ts';
import type { PoiseRoot } from './root.ts';

/** What the chip says. */
export type ChipState =
  | {
      readonly kind: 'mood';
      /** Undefined: not sure. */
      readonly mood: Mood | undefined;
      readonly trajectory: Trajectory;
      readonly findings: number;
      readonly worst: Exclude<Severity, 'low'> | undefined;
      /** Open `{slots}` left in the draft. */
      readonly blanks: number;
    }
  | { readonly kind: 'note'; readonly findings: number; readonly worst: Exclude<Severity, 'low'> | undefined }
  | { readonly kind: 'paused' }
  /** A language Poise does not read. */
  | { readonly kind: 'unscored' }
  /** What became of a key the agent pressed, for a moment. */
  | { readonly kind: 'says'; readonly text: string };

export interface Chip {
  readonly element: HTMLElement;
  /** Show this at this composer; without a composer the chip is hidden. */
  show(element: HTMLElement | undefined, state: ChipState | undefined): void;
  /** The page may have moved: look where the composer is now. */
  place(): void;
}

/** Mood marks: one line, eight ways of moving, and one for not knowing. */
const MARKS: Readonly<Record<Mood | 'unsure', string>> = {
  satisfied: 'M2 11c8 0 12-1 22-8',
  calm: 'M2 8h22',
  confused: 'M2 12c9 0 15-1 15-5.5a4 4 0 0 0-8 0C9 11 15 12 24 12',
  anxious: 'M2 8l2-3 3 6 3-6 3 6 3-6 3 6 3-6 2 3',
  disappointed: 'M2 4c8 0 12 1 22 8',
  frustrated: 'M2 11.5l5.5-7 5.5 7 5.5-7L24 11.5',
  angry: 'M2 13h6.5L13 1.5l4.5 11.5H24',
  abusive: 'M2 8h13M20.5 1v14',
  unsure: 'M2 8h3M9 8h3M16 8h3M23 8h1',
};
const TRENDS = { falling: 'M1.5 2 8 8M8 4v4H4', rising: 'M1.5 8 8 2M4 2h4v4' } as const;
const SMALL_UNDER = 300;
const HIDE_BEYOND = 96;
/** What does not move the composer itself may wait so long, in milliseconds: to look where it is costs a layout. */
const LATER = 400;
const HINT = 'Drag along the edge. Drag away or press Delete to hide it here.';

/** The chip on the composer's outer edge: a button that opens the panel, over no control of the page. */
export function createChip(page: Document, root: PoiseRoot, onPress: () => void, signal: AbortSignal): Chip {
  const pin = page.createElement('button');
  pin.type = 'button';
  pin.hidden = true;
  pin.title = HINT;
  dress(root.layer);
  root.layer.append(pin);
  let composer: HTMLElement | undefined;
  let box: Element | undefined;
  let state: ChipState | undefined;
  let following: AbortController | undefined;
  let shift = 0;
  let hiddenHere = false;
  let drawn = '';
  /** Where it was put, and when. */
  let placed = '';
  let placedAt = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const place = () => {
    clearTimeout(later);
    later = undefined;
    if (!composer?.isConnected || !box || !state || hiddenHere || signal.aborted || !composer.checkVisibility()) {
      pin.hidden = true;
      return;
    }
    const rect = boxOf(box);
    const width = rect.right - rect.left;
    placed = JSON.stringify(rect);
    placedAt = performance.now();
    if (width === 0 || isCovered(composer, root.isOwn)) {
      pin.hidden = true;
      return;
    }
    root.show();
    root.scheme(isDark(box));
    pin.hidden = false;
    pin.classList.toggle('is-small', width < SMALL_UNDER && state.kind === 'mood');
    const spot = chipSpot(page, rect, pin.getBoundingClientRect(), shift);
    pin.hidden = !spot;
    if (spot) pin.style.transform = `translate(${Math.round(spot.left)}px,${Math.round(spot.top)}px)`;
  };

  const placeLater = () => {
    later ??= setTimeout(place, LATER);
  };
  /** One move is told of by several, and what lies where takes the browser a while to say. */
  const moved = () => {
    const isSame = box?.isConnected && JSON.stringify(boxOf(box)) === placed;
    if (isSame && performance.now() < placedAt + LATER) placeLater();
    else place();
  };
  const hide = () => {
    hiddenHere = true;
    place();
    composer?.focus({ preventScroll: true });
  };
  dragAlongEdge(pin, signal, {
    shift: () => shift,
    moveTo(value) {
      shift = Math.max(0, value);
      place();
    },
    away: hide,
    press: onPress,
  });
  root.onKey(pin, ({ key }) => {
    if (key === 'Delete' || key === 'Backspace') hide();
    else if (key === 'ArrowLeft' || key === 'ArrowRight') {
      shift = Math.max(0, shift + (key === 'ArrowLeft' ? 24 : -24));
      place();
    } else if (key === 'Escape') composer?.focus({ preventScroll: true });
  });
  signal.addEventListener('abort', () => {
    following?.abort();
    clearTimeout(later);
  });

  return {
    element: pin,
    place,
    show(element, next) {
      const drawing = JSON.stringify(next) ?? '';
      const isElsewhere = element !== composer || (box && !box.isConnected);
      const isNews = drawing !== drawn || isElsewhere;
      if (isElsewhere) {
        following?.abort();
        following = undefined;
        composer = element;
        box = element && composerBox(element);
        if (box) {
          following = new AbortController();
          followPlace(box, moved, following.signal, placeLater);
          if (element && box !== element) followPlace(element, moved, following.signal, placeLater);
        }
      }
      state = next;
      if (!isNews) {
        placeLater(); // a menu or a dialog may have opened over it
        return;
      }
      if (next && drawing !== drawn) draw(pin, next);
      drawn = drawing;
      place();
    },
  };
}

interface DragHandlers {
  shift(): number;
  moveTo(shift: number): void;
  away(): void;
  press(): void;
}

/** A press opens, a drag moves along the edge, a drag far off it hides. */
function dragAlongEdge(pin: HTMLElement, signal: AbortSignal, { shift, moveTo, away, press }: DragHandlers): void {
  let from: { readonly x: number; readonly y: number; readonly shift: number } | undefined;
  let dragged = false;
  const options = { signal } as const;
  // The composer keeps the focus and its caret when the chip is pressed.
  pin.addEventListener('mousedown', (event) => event.preventDefault(), options);
  pin.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      from = { x: event.clientX, y: event.clientY, shift: shift() };
      dragged = false;
      pin.setPointerCapture(event.pointerId);
    },
    options,
  );
  pin.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.abs(x) + Math.abs(y) > 5) dragged = true;
      if (dragged) moveTo(from.shift - x);
    },
    options,
  );
  pin.addEventListener(
    'pointerup',
    (event) => {
      if (from && dragged && Math.abs(event.clientY - from.y) > HIDE_BEYOND) away();
      from = undefined;
    },
    options,
  );
  pin.addEventListener(
    'click',
    () => {
      if (!dragged) press();
      dragged = false;
    },
    options,
  );
}

function draw(pin: HTMLButtonElement, state: ChipState): void {
  const page = pin.ownerDocument;
  const mood = state.kind === 'mood' ? (state.mood ?? 'unsure') : undefined;
  const trend = state.kind === 'mood' && state.mood && state.trajectory in TRENDS ? state.trajectory : undefined;
  const findings = 'findings' in state ? state.findings : 0;
  const blanks = state.kind === 'mood' ? state.blanks : 0;
  const worst = 'worst' in state ? state.worst : undefined;
  const word = wordOf(state);
  const quiet =
    findings === 0 &&
    blanks === 0 &&
    state.kind !== 'says' &&
    (mood === undefined || mood === 'calm' || mood === 'unsure');
  pin.className = quiet ? 'pin is-quiet' : 'pin';
  if (mood) pin.dataset.mood = mood;
  else delete pin.dataset.mood;
  pin.setAttribute(
    'aria-label',
    state.kind === 'paused' ? 'Paused. Resume' : labelOf(word, trend, findings, worst, blanks),
  );

  const parts: Element[] = [];
  if (mood) parts.push(line(page, MARKS[mood], '0 0 26 16', 'mood-mark'));
  parts.push(span(page, 'pin-word', word));
  if (trend === 'falling' || trend === 'rising') {
    const arrow = span(page, 'pin-trend', '');
    arrow.append(line(page, TRENDS[trend], '0 0 10 10', ''));
    parts.push(arrow);
  }
  if (findings > 0 || blanks > 0) {
    const count = span(page, 'pin-count', '');
    const marked = span(page, 'marked', findings > 0 ? String(findings) : plural(blanks, 'blank'));
    marked.dataset.severity = worst ?? 'high';
    count.append(marked);
    parts.push(count);
  }
  pin.replaceChildren(...parts);
}

function wordOf(state: ChipState): string {
  switch (state.kind) {
    case 'mood':
      return state.mood ? state.mood.charAt(0).toUpperCase() + state.mood.slice(1) : 'Not sure';
    case 'note':
      return 'Note: tone not checked';
    case 'paused':
      return 'Paused';
    case 'unscored':
      return 'Not scored';
    case 'says':
      return state.text;
  }
}

function labelOf(
  word: string,
  trend: Trajectory | undefined,
  findings: number,
  worst: Severity | undefined,
  blanks: number,
): string {
  const parts = [trend ? `${word} and ${trend}` : word];
  if (findings > 0) parts.push(plural(findings, worst === 'block' ? 'serious finding' : 'finding'));
  if (blanks > 0) parts.push(`${plural(blanks, 'blank')} left in the draft`);
  return `${parts.join(', ')}. Open Poise`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function span(page: Document, className: string, text: string): HTMLElement {
  const element = page.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function line(page: Document, path: string, viewBox: string, className: string): SVGElement {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  if (className) svg.setAttribute('class', className);
  const drawn = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}
