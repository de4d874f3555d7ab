import type { Issue } from '../types.ts';
import { ISSUES } from '../words.ts';
import { issueTraits } from './traits.ts';
import { ISSUE_WEIGHTS } from './weights.ts';

/** Weights are whole steps of one eighth. */
export const STEPS = 2;
/** The sign of the first issue in the packed weights; the others follow it. */
export const FIRST = 'A';
const ZERO = 77;
/** What speaks against an issue is not kept, so what speaks for one counts double. */
const SHARPER = 2;

/** For each trait, pairs of an issue's place in `ISSUES` and a weight in steps. */
export type IssueWeights = ReadonlyMap<string, Int8Array>;

export interface Likely {
  readonly issue: Issue;
  /** 0 to 1; all issues together make 1. */
  readonly share: number;
  /** How many words and pairs of the message were known. */
  readonly known: number;
}

export const unpackIssues = (packed: string): IssueWeights =>
  new Map(
    packed.split('\n').map((line) => {
      const [trait = '', code = ''] = line.split('\t');
      const pairs = Int8Array.from(
        code,
        (sign, at) => sign.charCodeAt(0) - (at % 2 === 0 ? FIRST.charCodeAt(0) : ZERO),
      );
      return [trait, pairs];
    }),
  );

let shipped: IssueWeights | undefined;

/**
 * How likely each issue is by the words alone, likeliest first; empty where none of them is known. Learnt from sentences of our own
 * (`scripts/train/issues.ts`), so it also reads what no cue lists. `plain` is readable text.
 */
export function likelyIssues(plain: string, weights?: IssueWeights): readonly Likely[] {
  shipped ??= unpackIssues(ISSUE_WEIGHTS);
  const from = weights ?? shipped;
  const traits = issueTraits(plain);
  const sums = new Float64Array(ISSUES.length);
  let known = 0;
  for (const trait of traits) {
    const pairs = from.get(trait);
    if (pairs === undefined) continue;
    known++;
    for (let at = 0; at < pairs.length; at += 2) {
      const issue = pairs[at] ?? 0;
      sums[issue] = (sums[issue] ?? 0) + (pairs[at + 1] ?? 0);
    }
  }
  if (known === 0) return [];
  const scale = SHARPER / (STEPS * Math.sqrt(known));
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp((sum - most) * scale));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return ISSUES.map((issue, at) => ({ issue, share: (shares[at] ?? 0) / whole, known })).sort(
    (a, b) => b.share - a.share,
  );
}
