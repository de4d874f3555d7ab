import { fill, partsToText, type SlotValues, slotValues } from '../fill.ts';
import type { Part, Situation, Span } from '../types.ts';
import type { DraftText } from './draft-text.ts';
import type { RawFinding } from './rule.ts';

const MOST = 2;
/** A rewrite that is the apology this chat is owed. */
export const OWED_APOLOGY = '{apology}';

const holdsChatWords = (part: Part): boolean => part.type === 'known' || (part.type === 'blank' && !!part.value);

/**
 * Fills a finding's rewrites from the chat and fits them into the draft around the span. A rewrite whose required slot
 * is unknown is dropped, and so is one that would be marked itself, once filled with this chat's words; a blank only the agent can fill stays as `{time}`.
 */
export function rewriter(
  draft: DraftText,
  situation: Situation,
  memorySlots: Readonly<Record<string, string>>,
  isClean: (text: string) => boolean = () => true,
  /** A team that marks wordings of its own may mark ours. */
  judgeAll = false,
  apologyOwed: () => string | undefined = () => undefined,
) {
  let values: SlotValues | undefined;
  const judged = new Map<string, boolean>();
  const passes = (text: string): boolean => {
    const known = judged.get(text);
    if (known !== undefined) return known;
    const clean = isClean(text);
    judged.set(text, clean);
    return clean;
  };
  return ({ rewrites = [], span, ownWords = false }: RawFinding): readonly string[] => {
    const fitting: string[] = [];
    for (const template of rewrites) {
      if (template === OWED_APOLOGY) {
        const owed = apologyOwed();
        const text = owed && fit(draft, span, owed);
        if (text && passes(text)) fitting.push(text);
        continue;
      }
      values ??= slotValues(situation);
      const parts = fill(template, values, memorySlots);
      const text = parts && fit(draft, span, partsToText(parts));
      if (!text || fitting.includes(text) || text === draft.typed.slice(span.start, span.end)) continue;
      // Words of ours alone are proven clean by a test; only those of the chat or the draft can make a rewrite a fault.
      if ((!judgeAll && !ownWords && !parts.some(holdsChatWords)) || passes(text)) fitting.push(text);
      if (fitting.length === MOST) break;
    }
    return fitting;
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
