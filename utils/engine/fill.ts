import { afterPlural, article, counted, numberWord, ordinal } from './slots/english.ts';
import { parseTemplate, type TemplateNode } from './slots/parse.ts';
import type { SlotValue, SlotValues } from './slots/values.ts';
import type { Part } from './types.ts';

export { parseTemplate, slotsOf } from './slots/parse.ts';
export { type SlotValue, type SlotValues, slotValues } from './slots/values.ts';

type Slot = Extract<TemplateNode, { type: 'slot' }>;

/** A part on its way: what the rendering must know besides its text. */
type Piece = Part & Pick<SlotValue, 'fixed' | 'plural' | 'count'>;

/**
 * Fill a template from what is known of the chat, and from what the agent typed into blanks before. Undefined when it
 * is malformed or a required slot is unknown. A `{slot!}` becomes a blank, with what the agent filled in earlier.
 */
export function fill(
  template: string,
  values: SlotValues,
  memorySlots: Readonly<Record<string, string>>,
): readonly Part[] | undefined {
  const nodes = parseTemplate(template);
  const pieces = nodes && fillNodes(nodes, values, memorySlots);
  if (!pieces) return undefined;
  const parts = render(pieces);
  return parts.length > 0 ? parts : undefined;
}

/**
 * As `fill`, for a phrase the agent chose: a required slot the chat does not give becomes a blank too. Undefined when
 * the template is malformed.
 */
export function fillOpen(
  template: string,
  values: SlotValues,
  memorySlots: Readonly<Record<string, string>>,
): readonly Part[] | undefined {
  const nodes = parseTemplate(template);
  const pieces = nodes && fillNodes(nodes, values, memorySlots, openSlot);
  return pieces && render(pieces);
}

/** The words as they would be inserted; a blank not filled stands as `{time}`. `filled`: by slot, over what is remembered. */
export const partsToText = (parts: readonly Part[], filled: Readonly<Record<string, string>> = {}): string =>
  parts
    .map((part) => {
      if (part.type !== 'blank') return part.text;
      return own(filled, part.slot)?.trim() || part.value || `{${part.slot}}`;
    })
    .join('');

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function fillNodes(
  nodes: readonly TemplateNode[],
  values: SlotValues,
  memorySlots: Readonly<Record<string, string>>,
  /** What stands for a required slot that is not known; without it nothing does. */
  instead?: (slot: Slot, remembered: string | undefined) => readonly Piece[],
): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    if (node.type === 'text') pieces.push({ type: 'text', text: node.text });
    else if (node.type === 'chunk') pieces.push(...(fillNodes(node.nodes, values, memorySlots) ?? []));
    else {
      const piece = fillSlot(node, values, memorySlots);
      if (!piece && !instead) return undefined;
      pieces.push(...(piece ? [piece] : (instead?.(node, rememberedIn(memorySlots, node)) ?? [])));
    }
  }
  return pieces;
}

function fillSlot(node: Slot, values: SlotValues, memorySlots: Readonly<Record<string, string>>): Piece | undefined {
  const { slot, fallback } = node;
  const remembered = rememberedIn(memorySlots, node);
  if (node.agentOnly) {
    const hint = slot.replaceAll('_', ' ');
    return { type: 'blank', slot, hint, ...(remembered ? { value: remembered } : {}) };
  }
  const value = own(values, slot) ?? (remembered ? { text: remembered } : undefined);
  const text = value && shown(node, value);
  if (value && text) return { ...value, type: 'known', slot, text };
  return fallback === undefined ? undefined : { type: 'text', text: fallback };
}

/** What the agent typed into this slot before, as it may stand in a sentence. */
const rememberedIn = (memorySlots: Readonly<Record<string, string>>, { slot }: Slot): string | undefined =>
  own(memorySlots, slot)
    ?.replace(/[{}[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim() || undefined;

/** Names of slots that say too little as the label of a field. */
const HINTS: Readonly<Record<string, string>> = {
  item: 'the item',
  due: 'due date',
  deadline: 'needed by',
  happened: 'when it happened',
  since: 'since when',
  wait: 'how long',
};

/** A fact nobody has said yet, for the agent to fill in; of a number with its noun, the number. */
function openSlot({ slot, noun, ordinal: asOrdinal }: Slot, remembered: string | undefined): readonly Piece[] {
  const hint = noun ? 'number' : asOrdinal ? 'second' : (own(HINTS, slot) ?? slot.replaceAll('_', ' '));
  const blank = { type: 'blank', slot, hint, unsaid: true, ...(remembered ? { value: remembered } : {}) } as const;
  return noun ? [blank, { type: 'text', text: ` ${noun}s` }] : [blank];
}

function shown({ noun, ordinal: asOrdinal }: Slot, { text, count }: SlotValue): string | undefined {
  if (!noun && !asOrdinal) return text;
  if (count === undefined) return undefined;
  if (asOrdinal) return ordinal(count);
  return text === String(count) && noun ? counted(count, noun) : text;
}

const SENTENCE_END = /[.!?…]["'”’)]?\s+$/;
const EMPTY_BRACKETS = / ?\( ?\)/g;
const NO_PREPOSITION = /^(?:yesterday|today|tomorrow|tonight|last|next|this|earlier)\b|\bago$/i;

const MONTH =
  /^(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?$/i;

/** Pieces to parts that read as one text: spaces, punctuation, articles, agreement, capitals. */
function render(pieces: readonly Piece[]): readonly Part[] {
  const parts: Part[] = [];
  let before = '';
  let previous: Piece | undefined;
  for (const piece of pieces) {
    if (piece.type === 'blank') {
      const { slot, hint, value, unsaid } = piece;
      if (value) retouch(parts, value);
      parts.push({ type: 'blank', slot, hint, ...(value ? { value } : {}), ...(unsaid && { unsaid }) });
      before += value ?? '{}';
      previous = piece;
      continue;
    }
    let text = tidy(piece.text, before, parts);
    if (!text) continue;
    if (piece.type === 'text' && previous?.plural) text = afterPlural(text);
    retouch(parts, text);
    before = partsToText(parts);
    if (!piece.fixed && (before.trim() === '' || SENTENCE_END.test(before))) text = capital(text, piece.count);
    const last = parts[parts.length - 1];
    if (piece.type === 'known') parts.push({ type: 'known', slot: piece.slot, text });
    else if (last?.type === 'text')
      parts[parts.length - 1] = { type: 'text', text: `${last.text}${text}`.replace(EMPTY_BRACKETS, '') };
    else parts.push({ type: 'text', text });
    before += text;
    previous = piece;
  }
  return trimEnd(parts);
}

/** Single spaces, none before punctuation, no empty brackets. May take the space off the text before. */
function tidy(raw: string, before: string, parts: Part[]): string {
  let text = raw
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(EMPTY_BRACKETS, '')
    .replace(/ (?=[.,;:?!])/g, '');
  if (before === '' || /\s$/.test(before)) text = text.trimStart();
  if (/^[.,;:?!]/.test(text)) replaceLast(parts, (last) => last.trimEnd());
  return text;
}

/** Fit the end of the text before to what follows: "a" or "an", and no "on" before "yesterday". */
function retouch(parts: Part[], next: string): void {
  replaceLast(parts, (last) => {
    const dropped = NO_PREPOSITION.test(next)
      ? last.replace(/\bon $/, '')
      : MONTH.test(next)
        ? last.replace(/\bon $/, 'in ')
        : last;
    return dropped.replace(/\b([Aa])n? $/, (_, a: string) => `${a}${article(next).slice(1)} `);
  });
}

function replaceLast(parts: Part[], change: (text: string) => string): void {
  const last = parts[parts.length - 1];
  if (last?.type === 'text') parts[parts.length - 1] = { type: 'text', text: change(last.text) };
}

function capital(text: string, count: number | undefined): string {
  const worded = count === undefined ? text : text.replace(/^\d{1,2}(?= )/, (digits) => numberWord(Number(digits)));
  if (/^\p{Ll}\p{Lu}/u.test(worded)) return worded; // a brand: iPhone
  return worded.slice(0, 1).toUpperCase() + worded.slice(1);
}

function trimEnd(parts: Part[]): readonly Part[] {
  replaceLast(parts, (last) => last.trimEnd());
  return parts.filter((part) => part.type !== 'text' || part.text !== '');
}
