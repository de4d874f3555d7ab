import { elementAbove } from '../above.ts';
import { type Side, sideOf } from '../side.ts';
import type { RawRow } from './row.ts';
import { calledOf, namesOf, wordsIn } from './words.ts';

/** What one row shows of who wrote it. */
export interface Clues {
  readonly row: RawRow;
  /** What the tool's own markup says of it. */
  readonly words: ReadonlySet<string>;
  /** What it is called, without labels that are read aloud: "in" and "out" mean something there. */
  readonly called: ReadonlySet<string>;
  readonly side: Side;
  /** Ticks, "Seen", "Delivered": tools show them under what was sent from here. */
  readonly receipt: boolean;
  readonly picture: boolean;
  /** A short label that says what kind of writer or message it is, small. */
  readonly badge: string;
}

const RECEIPT = /(?:\b(?:seen|delivered|read \d|not read)|\bsent ✓|✓✓?|✔✔?)\s{0,3}$/i;
/** The same as a label of an icon, or as a line of its own under the row. */
const RECEIPT_LABEL =
  /^\s{0,3}(?:message )?(?:seen|delivered|read|not read|unread|sent|✓✓?|✔✔?)(?:\s(?:at|by|on)\b.{0,30})?\s{0,3}$/i;
const ICONS = 'svg[aria-label],img[alt],i[title],i[aria-label],span[aria-label],span[title]';
const BADGES = '[class*=badge i],[class*=role i],[class*=label i],[class*=tag i],[class*=pill i],[class*=chip i]';
const DIRECTIONS = ['data-dir', 'data-direction', 'data-type', 'data-kind', 'data-side', 'data-flow'];
const MAX_INSIDE = 14;

export function cluesOf(row: RawRow, log: Element): Clues {
  const { element } = row;
  let said = namesOf(element);
  let called = directionsOf(element);
  for (let at = elementAbove(element); at && at !== log; at = elementAbove(at)) {
    said += namesOf(at);
    called += directionsOf(at);
  }
  for (const inner of [...element.querySelectorAll('*')].slice(0, MAX_INSIDE)) {
    said += namesOf(inner).slice(0, 200);
    called += directionsOf(inner).slice(0, 100);
  }
  return {
    row,
    words: wordsOfAll(said),
    called: wordsOfAll(called),
    side: sideOf(element, log),
    receipt: hasReceipt(element),
    picture: element.querySelector('img,[class*=avatar i]') !== null,
    badge: badgeOf(element),
  };
}

const directionsOf = (element: Element): string =>
  ` ${calledOf(element)} ${DIRECTIONS.map((name) => element.getAttribute(name) ?? '').join(' ')}`;

function hasReceipt(element: Element): boolean {
  if (RECEIPT.test((element.textContent ?? '').slice(-24))) return true;
  const next = element.nextElementSibling?.textContent ?? '';
  if (next.length < 50 && RECEIPT_LABEL.test(next)) return true;
  return [...element.querySelectorAll(ICONS)].slice(0, MAX_INSIDE).some((icon) => {
    const label = icon.getAttribute('aria-label') ?? icon.getAttribute('alt') ?? icon.getAttribute('title') ?? '';
    return label.length < 50 && RECEIPT_LABEL.test(label);
  });
}

function badgeOf(element: Element): string {
  const said = [...element.querySelectorAll(BADGES)]
    .slice(0, MAX_INSIDE)
    .filter((badge) => badge.childElementCount === 0)
    .map((badge) => badge.textContent?.trim().toLowerCase() ?? '')
    .filter((text) => text.length > 1 && text.length < 24);
  return said.join(' ');
}

/** `wordsIn` is bounded; a row's names together may be longer. */
function wordsOfAll(text: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (let from = 0; from < Math.min(text.length, 4000); from += 380) {
    for (const word of wordsIn(text.slice(from, from + 380))) all.add(word);
  }
  return all;
}
