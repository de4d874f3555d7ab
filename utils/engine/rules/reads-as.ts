import type { Category } from '../types.ts';
import type { DraftText } from './draft-text.ts';
import { has, neighbours } from './match.ts';
import { nearest, readSentence } from './reading/read.ts';
import { isReadable } from './reading/readable.ts';
import { READS_AS, type ReadsAs } from './reads-as-table.ts';
import type { RawFinding, Rule, RuleContext } from './rule.ts';
import { APOLOGY, OWNERSHIP } from './signs.ts';

/** A cause or a no beside an owned fault or an apology weighs less: so much more must speak for it. */
const OWNED = 1.5;
const SOFTENED: ReadonlySet<Category> = new Set<Category>(['excuse', 'policy_hiding', 'refuse_help', 'uncertain']);
const ASKED_WHY = /\bwhy\b|\bhow come\b|\breason\b|\bwhat happened\b/i;

/**
 * One rule for each fault that the trained reader knows: it marks sentences no list of wordings holds, and only where it
 * is nearly always right. See docs/review.md for how it was trained and docs/rules for each.
 */
export const readsAs: readonly Rule[] = READS_AS.map((one) => ({
  id: `reads-as-${one.category.replaceAll('_', '-')}`,
  category: one.category,
  severity: 'medium',
  summary: one.summary,
  source: { reason: one.reason, label: 'trained on sentences by several writers, second-read' },
  check: (context: RuleContext) => marksIn(context, one),
}));

/** A sentence that reads as a fault, and how far above the fault's bar. */
interface Mark {
  readonly one: ReadsAs;
  readonly sentence: DraftText['sentences'][number];
  readonly above: number;
}

const BY_LABEL: ReadonlyMap<string, ReadsAs> = new Map(READS_AS.map((one) => [one.category, one]));

/** Every rule here asks for the same draft's marks, one after the other: they are made once. */
let last: { readonly draft: DraftText; readonly marks: readonly Mark[] } | undefined;

function marksOf(draft: DraftText): readonly Mark[] {
  if (last?.draft === draft) return last.marks;
  const marks: Mark[] = [];
  for (const sentence of draft.sentences) {
    if (!isReadable(sentence.text)) continue;
    const { odds, label } = readSentence(sentence.text);
    const one = BY_LABEL.get(label);
    if (one && odds >= one.bar) marks.push({ one, sentence, above: odds - one.bar });
  }
  last = { draft, marks };
  return marks;
}

function* marksIn({ draft, situation, mode }: RuleContext, one: ReadsAs): Generator<RawFinding> {
  if (mode === 'note') return;
  for (const { one: other, sentence, above } of marksOf(draft)) {
    if (other !== one) continue;
    if (one.category === 'excuse' && ASKED_WHY.test(situation.lastCustomerText)) continue;
    if (SOFTENED.has(one.category) && above < OWNED && isOwned(draft, sentence)) continue;
    yield {
      span: { start: sentence.start, end: sentence.end },
      message: `Reads as ${one.as}, like “${nearest(sentence.text, one.known)}”.`,
      rewrites: one.rewrites,
    };
  }
}

function isOwned(draft: DraftText, sentence: DraftText['sentences'][number]): boolean {
  return [sentence, ...neighbours(draft, sentence, 1, 1), ...neighbours(draft, sentence, -1, 1)].some(
    ({ text }) => has(text, OWNERSHIP) || has(text, APOLOGY),
  );
}
