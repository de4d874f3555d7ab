import type { ComposerMode } from '../../engine/types.ts';
import type { PageComposer } from '../adapter.ts';
import { isVisible, parentOf } from '../dom.ts';
import {
  labelOf,
  NOTE_LABELS,
  NOTE_WORDS,
  namesOf,
  OTHER_FIELDS,
  REPLY_WORDS,
  SEND_WORDS,
  sharesWord,
  wordsIn,
} from './words.ts';

export interface FoundComposer extends PageComposer {
  /** 0…1, how much it looks like the field a reply is written in. */
  readonly score: number;
}

const FIELDS = 'textarea,input[type=text],input:not([type]),[contenteditable=true],[contenteditable=""],[role=textbox]';
const BUTTONS = 'button,[role=button],input[type=submit],a[title],[class*=send i]';
/** What shows for whom one writes, where it is no tab. */
const SWITCHES =
  '[data-testid*="mode" i],[data-test-id*="switch" i],[data-testid*="switch" i],[class*="mode-switch" i],[class*="channel-switch" i]';
const MAX_FIELDS = 40;
const NEAR = 6;
const MAX_TABS = 80;
/** Rich editors put a frame deep into boxes of their own. */
const NEAR_FRAME = 9;

/** The field that most looks like a reply's, in the page, its open shadow roots and same-origin frames. */
export function findComposer(roots: readonly ParentNode[]): FoundComposer | undefined {
  let best: FoundComposer | undefined;
  let fields = 0;
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(FIELDS)) {
      fields += 1;
      if (fields > MAX_FIELDS) return best;
      const score = scoreOf(element);
      if (score > (best?.score ?? 0)) best = { element, mode: modeOf(element), score };
    }
  }
  return best;
}

function scoreOf(element: HTMLElement): number {
  const inner = element.querySelector(FIELDS);
  if (inner || !isVisible(element) || element.matches(':disabled,[readonly],[aria-readonly=true],[aria-disabled=true]'))
    return 0;
  const called = wordsIn(labelOf(element));
  const replies = sharesWord(called, REPLY_WORDS) ? 0.3 : sharesWord(wordsIn(namesOf(element)), REPLY_WORDS) ? 0.2 : 0;
  if (sharesWord(called, OTHER_FIELDS) && !called.has('reply') && !called.has('message')) return 0;
  if (element.closest('[role=search]')) return 0;
  // A form that asks for other things too is a form, not a chat.
  const form = element.closest('form');
  const others = form ? [...form.querySelectorAll('input,select,textarea')].filter(isAsked).length : 0;
  if (others > 2) return 0;
  const seen = element.ownerDocument.defaultView?.frameElement ?? element;
  const { top, width } = seen.getBoundingClientRect();
  const view = seen.ownerDocument.defaultView;
  const low = view !== null && top > view.innerHeight / 2;
  return (
    (element.localName === 'input' ? 0.1 : 0.25) +
    replies +
    (sendNear(element) ? 0.3 : 0) +
    (low || width === 0 ? 0.1 : 0) +
    (width > 200 ? 0.05 : 0)
  );
}

const isAsked = (element: Element): boolean =>
  !element.matches('[type=hidden],[type=submit],[type=button],[type=file],[type=checkbox],[type=radio]') &&
  isVisible(element);

/** A button that sends stands close by. */
function sendNear(element: HTMLElement): boolean {
  for (const at of boxesAround(element)) {
    for (const button of [...at.querySelectorAll(BUTTONS)].slice(0, 20)) {
      const inner = [...button.querySelectorAll('*')].slice(0, 4).map(namesOf).join(' ');
      const said = `${labelOf(button)} ${namesOf(button)} ${inner} ${(button.textContent ?? '').slice(0, 40)}`;
      if (sharesWord(wordsIn(said), SEND_WORDS)) return true;
    }
  }
  return false;
}

/**
 * For whom the agent writes, by the words of the chosen tab, of the box and of the field. `unknown` where nothing tells
 * in a box that has tabs: a reply put into a note, or a note into a reply, is the worst that can happen.
 */
export function modeOf(element: HTMLElement): ComposerMode {
  const own = wordsIn(`${labelOf(element)} ${toolsNames(element)}`);
  if (sharesWord(own, NOTE_LABELS)) return sharesWord(own, REPLY_WORDS) && !own.has('note') ? 'unknown' : 'note';
  for (const at of boxesAround(element)) {
    const box = wordsIn(toolsNames(at));
    if (sharesWord(box, NOTE_WORDS)) return 'note';
    const switches = [...at.querySelectorAll(SWITCHES)].slice(0, 12);
    if (switches.some((one) => sharesWord(wordsIn((one.textContent ?? '').slice(0, 40)), NOTE_LABELS))) return 'note';
    const tabs = [...at.querySelectorAll('[role=tab],[aria-selected],[aria-pressed]')].slice(0, MAX_TABS);
    const noting = tabs.filter((tab) => sharesWord(wordsIn(tab.textContent ?? ''), NOTE_LABELS));
    if (noting.length === 0) continue;
    // A "Bold" that is pressed somewhere else in the box chooses no mode.
    const chosen = tabs.filter(
      (tab) => tab.matches('[aria-selected=true],[aria-pressed=true]') && noting.some((note) => areSiblings(note, tab)),
    );
    if (chosen.length !== 1) return 'unknown';
    return chosen[0] !== undefined && noting.includes(chosen[0]) ? 'note' : 'reply';
  }
  return 'reply';
}

/** Side by side, or each in an entry of the same list. */
const areSiblings = ({ parentElement: one }: Element, { parentElement: other }: Element): boolean =>
  one === other || (one?.parentElement ?? null) === (other?.parentElement ?? undefined);

/** The boxes a field stands in, nearest first; out of a frame of the same origin too, where the tool's own buttons are. */
function* boxesAround(element: Element): Generator<Element> {
  let at: Element | undefined = element;
  let left = NEAR;
  while (at && left > 0) {
    const above: Element | undefined = at.localName === 'body' ? undefined : parentOf(at);
    if (above && above.localName !== 'body') {
      at = above;
      left -= 1;
      yield at;
      continue;
    }
    at = at.ownerDocument.defaultView?.frameElement ?? undefined;
    left = NEAR_FRAME;
  }
}

/** What the tool calls an element. Summernote calls all its parts note-something, and means no note. */
const toolsNames = (element: Element): string => (element.closest('.note-editor') ? '' : namesOf(element));
