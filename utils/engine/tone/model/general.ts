import type { CueReading } from '../cue-reading.ts';
import { BOOSTERS, NEGATORS } from '../cues/modifiers.ts';
import type { Token } from '../tokens.ts';

const REACH = 3;
const TURNED = -0.74;
const BOOSTED = 1.2;
const CAPITALS = 1.25;
const CALLED = 0.07;

/**
 * The sum of all words' general weights, as VADER adds them up: negators and boosters count, what stands for what in
 * support chat does not. Posts in public read better this way, complaints to a company better by the cues.
 */
export function generalSum({ tokens, marks, shouting }: CueReading): number {
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    const form = tokens[at]?.form;
    if (form === undefined || form.general === 0) continue;
    sum += form.general * turnAt(tokens, at) * (form.caps && !shouting ? CAPITALS : 1);
  }
  return sum * (1 + CALLED * Math.min(4, marks.exclamations));
}

function turnAt(tokens: readonly Token[], at: number): number {
  let turn = 1;
  for (let back = 1; back <= REACH; back++) {
    const word = tokens[at - back]?.form.word;
    if (word === undefined) break;
    if (NEGATORS.has(word)) return turn * TURNED;
    if (BOOSTERS.has(word)) turn *= BOOSTED;
  }
  return turn;
}
