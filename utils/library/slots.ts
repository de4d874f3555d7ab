import { parseTemplate } from '../engine/fill.ts';
import type { TemplateNode as TextPiece } from '../engine/slots/parse.ts';
import { starterLibrary } from './starter.ts';

/** A slot one can put in a phrase: its name, and an example or what it is for. */
export interface SlotHint {
  readonly slot: string;
  readonly hint: string;
  /** Only the agent knows it: it is written `{slot!}`. */
  readonly agentOnly: boolean;
}

/** Slots read off the chat, as docs/for-team-leads.md lists them, then the usual blanks. */
export const SLOT_HINTS: readonly SlotHint[] = [
  { slot: 'item', hint: 'the thing: “your blue lamp”', agentOnly: false },
  { slot: 'matter', hint: 'the thing, or what it is about: “the Wi-Fi”', agentOnly: false },
  { slot: 'asked', hint: 'what they asked: “when it comes”', agentOnly: false },
  { slot: 'order', hint: 'the order’s number', agentOnly: false },
  { slot: 'amount', hint: 'money, as they wrote it', agentOnly: false },
  { slot: 'date', hint: 'a date they named', agentOnly: false },
  { slot: 'due', hint: 'when it was to come', agentOnly: false },
  { slot: 'deadline', hint: 'when they need it', agentOnly: false },
  { slot: 'happened', hint: 'when it happened', agentOnly: false },
  { slot: 'since', hint: 'since when', agentOnly: false },
  { slot: 'days', hint: 'how many days: write {days#day}', agentOnly: false },
  { slot: 'wait', hint: 'how long they waited', agentOnly: false },
  { slot: 'contacts', hint: 'how often they wrote: {contacts^} is “third”', agentOnly: false },
  { slot: 'name', hint: 'their first name', agentOnly: false },
  { slot: 'place', hint: 'where', agentOnly: false },
  { slot: 'trip', hint: 'a flight, a train', agentOnly: false },
  { slot: 'remedy', hint: 'from the playbook', agentOnly: false },
  { slot: 'time', hint: 'the agent fills it in: “4 pm today”', agentOnly: true },
  { slot: 'eta', hint: 'the agent fills it in: “Friday”', agentOnly: true },
  { slot: 'next_step', hint: 'the agent fills it in', agentOnly: true },
];

const SLOT_NAME = /\{([a-z][a-z_]{0,30})/g;

/** Names a phrase may use without saying `!`: what the chat gives, and what the built-in phrases let an agent fill in. */
const knownSlots: ReadonlySet<string> = new Set([
  ...SLOT_HINTS.map(({ slot }) => slot),
  ...starterLibrary.phrases.flatMap(({ text }) => [...text.matchAll(SLOT_NAME)].map(([, name = '']) => name)),
]);

/** Why a phrase is kept but not offered. `at` is where in the text, in UTF-16 units. */
export type TextTrouble =
  | { readonly what: 'empty' }
  | { readonly what: 'too_long' }
  | { readonly what: 'malformed'; readonly at: number; readonly reason: string }
  | { readonly what: 'blank_first' }
  | { readonly what: 'unknown_slot'; readonly slot: string; readonly nearest: string | undefined };

/** The longest text that is offered; a longer one is no chat line. */
export const LONGEST_TEXT = 600;

/** What is wrong with a phrase's text, so that no agent is offered it until it is put right. */
export function troubleOf(text: string): TextTrouble | undefined {
  if (text.trim() === '') return { what: 'empty' };
  if (text.length > LONGEST_TEXT) return { what: 'too_long' };
  const nodes = parseTemplate(text.trim());
  if (!nodes) return { what: 'malformed', ...whereMalformed(text) };
  if (nodes[0]?.type === 'slot' && nodes[0].agentOnly) return { what: 'blank_first' };
  return unknownSlotIn(text);
}

const SLOT = /\{([a-z][a-z_]{0,30})[^{}]{0,240}\}/g;

function unknownSlotIn(text: string): TextTrouble | undefined {
  const slots = [...text.matchAll(SLOT)].map(([whole, slot = '']) => ({ slot, agentOnly: /!(?:\||\}$)/.test(whole) }));
  const blanks = new Set(slots.flatMap(({ slot, agentOnly }) => (agentOnly ? [slot] : [])));
  const unknown = slots.find(({ slot }) => !knownSlots.has(slot) && !blanks.has(slot))?.slot;
  return unknown === undefined ? undefined : { what: 'unknown_slot', slot: unknown, nearest: nearestSlot(unknown) };
}

/** The known slot one or two slips of the finger away. */
export function nearestSlot(slot: string): string | undefined {
  const most = slot.length <= 3 ? 1 : 2;
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const name of knownSlots) {
    const far = distance(slot, name);
    if (far <= most && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { name, far };
  }
  return best?.name;
}

/** Letters to add, drop, change or swap with their neighbour. Both words are short: slot names end at 31 letters. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? cell(i - 2, j - 2) + 1 : same + 9;
      rows[i]?.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same, swapped));
    }
  }
  return cell(one.length, other.length);
}

const SPECIAL = /[{}[\]]/g;
const FORM = /^[a-z][a-z_]{0,30}(?:#[a-z]{1,20}|\^)?!?(?:\|[^{}[\]|]{1,200})?$/;

/** The first place the slot syntax breaks, in a person's words. */
function whereMalformed(text: string): { readonly at: number; readonly reason: string } {
  const chunks: number[] = [];
  for (const { 0: sign, index: at } of text.matchAll(SPECIAL)) {
    if (sign === '{') {
      const end = text.indexOf('}', at);
      const next = text.indexOf('{', at + 1);
      if (end < 0 || (next >= 0 && next < end))
        return { at, reason: `“{” is opened ${after(text, at)} and never closed` };
      const inside = text.slice(at + 1, end);
      if (!FORM.test(inside)) return { at, reason: `“{${cut(inside)}}” is no slot: small letters, such as {item}` };
    } else if (sign === '}') {
      const start = text.lastIndexOf('{', at);
      if (start < 0 || text.indexOf('}', start) < at) return { at, reason: `“}” stands alone ${after(text, at)}` };
    } else if (sign === '[' && text[at + 1] === '?') {
      if (chunks.length === 2) return { at, reason: `“[?” is opened inside two others ${after(text, at)}` };
      chunks.push(at);
    } else if (sign === ']') chunks.pop();
  }
  const at = chunks.at(-1) ?? 0;
  return { at, reason: `“[?” is opened ${after(text, at)} and never closed` };
}

const cut = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

/** 'after “of”', or 'at the start'. */
function after(text: string, at: number): string {
  const before = /\S{1,24}$/.exec(text.slice(Math.max(0, at - 60), at).trimEnd())?.[0];
  return before === undefined ? 'at the start' : `after “${before}”`;
}

/** What the desk and the import say of it. */
export function troubleSentence(trouble: TextTrouble): string {
  switch (trouble.what) {
    case 'empty':
      return 'The text is empty';
    case 'too_long':
      return `The text is longer than ${LONGEST_TEXT} characters`;
    case 'malformed':
      return trouble.reason;
    case 'blank_first':
      return 'A blank cannot open the sentence';
    case 'unknown_slot':
      return `There is no slot called “${trouble.slot}”`;
  }
}

/** A phrase's text in pieces to show; undefined when it is not well formed. */
export const piecesOf = (text: string): readonly TextPiece[] | undefined => parseTemplate(text);

export type { TextPiece };
