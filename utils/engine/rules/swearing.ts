import type { Span } from '../types.ts';
import { wordMarks } from './word-marks.ts';
import { MILD, SLURS, STRONG } from './words/profanity.ts';

export interface Swearing extends Span {
  readonly strength: 'strong' | 'mild';
}

const strong: ReadonlySet<string> = new Set([...STRONG, ...SLURS]);
const mild: ReadonlySet<string> = new Set(MILD);
/** Longest first letters only: a masked word is compared with those that begin like it. */
const byLetter = new Map<string, string[]>();
for (const word of strong) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);

/** Most texts hold no word of these and no sign of a masked one: that is told without reading them word by word. */
const mayHoldSwearing = wordMarks([...strong, ...mild]);

const TOKEN = /[A-Za-z0-9@$*#][A-Za-z0-9@$*#!']{1,40}/g;
const SPACED =
  /(?<![A-Za-z])(?:f[\s._-]{1,2}u[\s._-]{1,2}c[\s._-]{1,2}k|s[\s._-]{1,2}h[\s._-]{1,2}i[\s._-]{1,2}t)(?![A-Za-z])/gi;
const GRAWLIX = /(?<![\w@#$%&*!])[@#$%&*!]{4,20}(?![\w@#$%&*])/g;
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
]);

/**
 * Swear words and slurs in a text, masked ones ("f***", "sh1t", "f u c k", "@#$%!") too. Whole words only, so that
 * Scunthorpe, class and cockpit stay what they are.
 */
export function* swearingIn(text: string): Generator<Swearing> {
  if (!mayHoldSwearing(text)) return;
  for (const match of text.matchAll(TOKEN)) {
    const strength = strengthOf(match[0]);
    if (strength) yield { start: match.index, end: match.index + match[0].length, strength };
  }
  for (const match of text.matchAll(SPACED)) {
    yield { start: match.index, end: match.index + match[0].length, strength: 'strong' };
  }
  for (const match of text.matchAll(GRAWLIX)) {
    if (new Set(match[0]).size >= 4)
      yield { start: match.index, end: match.index + match[0].length, strength: 'strong' };
  }
}

function strengthOf(token: string): Swearing['strength'] | undefined {
  const word = token.replace(/'s?$|!{1,40}$/, '').toLowerCase();
  if (strong.has(word)) return 'strong';
  if (mild.has(word)) return 'mild';
  if (/^[a-z]{1,40}$/.test(word)) return isDrawnOut(word) ? 'strong' : undefined;
  if (/[*#]/.test(word)) return isMasked(word) ? 'strong' : undefined;
  if (!/[a-z]/.test(word)) return undefined;
  const plain = Array.from(word, (sign) => STANDS_FOR.get(sign) ?? sign).join('');
  return /^[a-z]{3,40}$/.test(plain) && strong.has(plain) ? 'strong' : undefined;
}

/** "fuuuck": three and more of a letter are one. */
const isDrawnOut = (word: string): boolean => /(.)\1\1/.test(word) && strong.has(word.replace(/(.)\1{2,40}/g, '$1'));

/** "f***", "f**king", "sh*t": the letters left fit a listed word, the stars stand for at least one letter. */
function isMasked(word: string): boolean {
  const stars = word.replace(/[^*#]/g, '').length;
  const letters = word.length - stars;
  if (!/^[a-z]/.test(word) || letters > 12 || (letters === 1 && stars < 2)) return false;
  const inner = word.replace(/[*#]{1,40}$/, '');
  const open = inner.length < word.length;
  const parts = word.split(/[*#]{1,40}/);
  return (byLetter.get(word.charAt(0)) ?? []).some((whole) => {
    if (open && whole.length !== word.length) return false;
    return fits(whole, parts);
  });
}

function fits(whole: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const found = index === 0 ? (whole.startsWith(part) ? 0 : -1) : whole.indexOf(part, at + 1);
    if (found < 0 || (last && part !== '' && !whole.endsWith(part))) return false;
    at = found + part.length;
  }
  return at <= whole.length;
}
