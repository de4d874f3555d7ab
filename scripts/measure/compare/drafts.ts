import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReadable } from '../../../utils/engine/rules/reading/readable.ts';
import { readsAs } from '../../../utils/engine/rules/reads-as.ts';
import { READS_AS } from '../../../utils/engine/rules/reads-as-table.ts';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { situationOf } from '../../../utils/engine/situation.ts';
import { emptyState, step } from '../../../utils/engine/state.ts';
import { type LeftOut, readLeftOut } from '../../train/review/left-out.ts';
import { harmlessRows } from '../../train/review/replies.ts';
import { agreedRows, FINE } from '../../train/review/rows.ts';
import { isOmission, noLibrary, noSettings } from '../bare.ts';

/** A draft, whether it holds a fault, and who of ours marks something in it. */
export interface Judged {
  readonly text: string;
  readonly isFaulty: boolean;
  readonly byRules: boolean;
  readonly byReader: boolean;
}

const readerRules = readsAs.map(({ id }) => id);
const bars = new Map<string, number>(READS_AS.map(({ category, bar }) => [category, bar]));
const EVERY = 30;
const UPSET = 'It still does not work, this is the second time, and I am really frustrated.';

function marks(customer: string, text: string, mutedRules: readonly string[]): boolean {
  const situation = situationOf(step(emptyState, { id: 'm', author: 'customer', text: customer }), noSettings.memory);
  return reviewDraft({ text, mode: 'reply', settled: false }, situation, noLibrary, { ...noSettings, mutedRules }).some(
    ({ severity, category }) => severity !== 'low' && !isOmission({ category }),
  );
}

/** Every thirtieth of our own sentences, read by the rules and by a reader that never saw its writer. */
export const leftOutDrafts = (folder: string | undefined): Judged[] =>
  judged(readLeftOut(agreedRows(), folder ? harmlessRows(folder) : []));

export const judged = (all: readonly LeftOut[]): Judged[] =>
  all
    .filter((_, at) => at % EVERY === 0)
    .map(({ row: { text, label }, reading }) => ({
      text,
      isFaulty: label !== FINE,
      byRules: marks(UPSET, text, readerRules),
      byReader: isReadable(text) && reading.odds >= (bars.get(reading.label) ?? Number.POSITIVE_INFINITY),
    }));

interface Reply {
  readonly context: { readonly customer: string };
  readonly draft: string;
  readonly labels: readonly { readonly category: string }[];
  readonly clean: boolean;
}

/** Whole replies with a fault in their words, and clean ones. */
export function labelledReplies(folder: string): Judged[] {
  const isSaid = ({ category }: { readonly category: string }) => !isOmission({ category });
  return readFileSync(join(folder, 'drafts.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Reply => JSON.parse(line))
    .filter(({ clean, labels }) => clean || labels.some(isSaid))
    .map(({ context, draft, clean }) => {
      const byRules = marks(context.customer, draft, readerRules);
      return { text: draft, isFaulty: !clean, byRules, byReader: byRules || marks(context.customer, draft, []) };
    });
}
