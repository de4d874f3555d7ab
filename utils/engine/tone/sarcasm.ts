import { CONTRASTS } from './cues/modifiers.ts';
import type { Hit } from './hits.ts';
import type { Token } from './tokens.ts';

const CONTINUES = new Set(['now', 'so', 'another', 'more']);
const BAD_EVENT = -1.5;
const CALLED_OUT = new Set(
  'great awesome perfect lovely wonderful brilliant fantastic nice super excellent amazing cool wow marvellous splendid good'.split(
    ' ',
  ),
);
const NEAR = 14;

/**
 * Praise called out on its own and followed, with no "but", by something that went wrong: "Great, another week without
 * internet." The praise then counts against the message.
 */
export function withSarcasm(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  let sarcastic = false;
  return hits.map((hit, index) => {
    if (hit.flag === 'sarcastic') sarcastic = true;
    // "… Thanks a lot." after sarcasm is more of it.
    if (sarcastic && hit.cue === 'thanks')
      return { ...hit, cue: 'sarcasm', weight: -hit.weight * 0.4, flag: 'sarcastic' };
    if (hit.weight < 1 || hit.to - hit.from > 2 || hit.cue === 'thanks' || tokens[hit.from]?.form.kind === 'sign')
      return hit;
    if (!calledOut(hit, tokens)) return hit;
    const bad = hits.slice(index + 1, index + 5).find(({ weight, mood }) => weight <= BAD_EVENT && mood !== undefined);
    if (!bad || bad.from - hit.to > NEAR || turns(tokens, hit.to, bad.from)) return hit;
    sarcastic = true;
    return { ...hit, cue: 'sarcasm', weight: -hit.weight * 0.9, mood: 'angry', flag: 'sarcastic', anger: 0.4 };
  });
}

function calledOut(hit: Hit, tokens: readonly Token[]): boolean {
  const first = tokens[hit.from];
  const next = tokens[hit.to];
  if (!first?.opens || !next || !CALLED_OUT.has(first.form.word)) return false;
  return next.pause || next.opens || CONTINUES.has(next.form.word);
}

function turns(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CONTRASTS.has(tokens[at]?.form.word ?? '')) return true;
  return false;
}
