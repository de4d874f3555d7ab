import { BOOSTS, NEGATES } from '../roles.ts';
import type { Marks, Token } from '../tokens.ts';

/** Chosen on half A of the tweets VADER's raters read; what stands where is as VADER counts it, how much is ours. */
const REACH = 3;
const TURNED = -0.5;
const BOOSTED = 1.25;
const CAPITALS = 1.25;
const BEFORE_BUT = 0.6;
const AFTER_BUT = 1.3;
/** What each exclamation mark adds: of the sum, and by itself. */
const CALLED = { share: 0.04, more: 0.5, most: 4 };

/**
 * The sum of all words' general weights, as VADER adds them up: negators, boosters and a "but" count, what stands for what
 * in support chat does not. Posts in public read better this way, complaints to a company better by the cues.
 */
export function generalSum(tokens: readonly Token[], { exclamations }: Marks, shouting: boolean): number {
  let before = 0;
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    const form = tokens[at]?.form;
    if (form === undefined) continue;
    if (form.word === 'but') {
      before += sum;
      sum = 0;
    }
    if (form.general === 0) continue;
    sum += form.general * turnAt(tokens, at) * (form.caps && !shouting ? CAPITALS : 1);
  }
  if (before !== 0) sum = BEFORE_BUT * before + AFTER_BUT * sum;
  if (sum === 0) return 0;
  const calls = Math.min(CALLED.most, exclamations);
  return sum * (1 + CALLED.share * calls) + (sum > 0 ? CALLED.more : -CALLED.more) * calls;
}

/** How the words before it, in the same breath, turn or raise a word. */
function turnAt(tokens: readonly Token[], at: number): number {
  let turn = 1;
  for (let back = at; back > at - REACH && back > 0; back--) {
    const after = tokens[back];
    const roles = tokens[back - 1]?.form.roles;
    if (roles === undefined || after === undefined || after.opens || after.pause) break;
    if (roles & NEGATES) return turn * TURNED;
    if (roles & BOOSTS) turn *= BOOSTED;
  }
  return turn;
}
