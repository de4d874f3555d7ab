import type { Situation, Span, SpecificKind } from '../types.ts';
import type { DraftText } from './draft-text.ts';
import type { RawFinding } from './rule.ts';

const MOST = 2;

/**
 * Fills a finding's rewrites from the chat and fits them into the draft around the span. A rewrite whose required slot
 * is unknown is dropped; a blank only the agent can fill stays as `{time}`.
 */
export function rewriter(draft: DraftText, situation: Situation, memorySlots: Readonly<Record<string, string>>) {
  return ({ rewrites = [], span }: RawFinding): readonly string[] => {
    const filled = rewrites
      .map((template) => fillTemplate(template, situation, memorySlots))
      .filter((text) => text !== undefined)
      .map((text) => fit(draft, span, text))
      .filter((text) => text !== undefined && text !== draft.typed.slice(span.start, span.end));
    return [...new Set(filled)].filter((text) => text !== undefined).slice(0, MOST);
  };
}

/**
 * A rewrite is written as whole sentences. In the middle of the agent's sentence it loses its capital and its full
 * stop; one of several sentences does not fit there.
 */
export function fit(draft: DraftText, { start, end }: Span, text: string): string | undefined {
  const sentence = draft.sentenceAt({ start, end });
  if (!sentence || start === end) return text;
  const opens = start === sentence.start;
  const closes = end >= sentence.end;
  if (!(opens && closes) && /[.!?]\s/.test(text)) return undefined;
  const begun = opens ? text : text.replace(/^(?!I\b)[A-Z](?=[a-z' ])/, (letter) => letter.toLowerCase());
  return closes ? begun : begun.replace(/[.]$/, '');
}

const CHUNK = /\[\?([^[\]]{0,200})\]/g;
const SLOT = /\{([a-z_]{1,30})([#^!]?)[a-z]{0,20}(?:\|([^{}]{0,120}))?\}/g;

/** Thin stand-in for `fill()` of utils/engine/fill.ts. */
function fillTemplate(
  template: string,
  situation: Situation,
  memorySlots: Readonly<Record<string, string>>,
): string | undefined {
  const known = (slot: string) => slotValue(slot, situation);
  const withChunks = template.replace(CHUNK, (_, inner: string) =>
    [...inner.matchAll(SLOT)].every(([, slot = '']) => known(slot) !== undefined) ? inner : '',
  );
  let missing = false;
  const text = withChunks.replace(SLOT, (_, slot: string, mark: string, fallback: string | undefined) => {
    const value = mark === '!' ? memorySlots[slot] : known(slot);
    if (value === undefined && fallback === undefined && mark !== '!') missing = true;
    return value ?? fallback ?? `{${slot}}`;
  });
  if (missing) return undefined;
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .replace(/(^|[.!?] )([a-z])/g, (_, lead: string, letter: string) => lead + letter.toUpperCase());
}

const KINDS: Readonly<Record<string, SpecificKind>> = {
  order: 'order',
  item: 'item',
  amount: 'amount',
  date: 'date',
  days: 'duration',
  contacts: 'contacts',
  place: 'place',
};

function slotValue(slot: string, situation: Situation): string | undefined {
  if (slot === 'name') return situation.customerName;
  const found = situation.specifics.filter(({ kind }) => kind === KINDS[slot]);
  return found.length === 1 ? found[0]?.text : undefined;
}
