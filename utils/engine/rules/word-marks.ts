const LETTER = 1;
const DIGIT = 2;
/** A sign that can stand for a letter. */
const MASK = 3;

const KINDS = new Uint8Array(128);
for (let code = 97; code <= 122; code++) KINDS[code] = LETTER;
for (let code = 65; code <= 90; code++) KINDS[code] = LETTER;
for (let code = 48; code <= 57; code++) KINDS[code] = DIGIT;
for (const sign of '@$*#%&') KINDS[sign.charCodeAt(0)] = MASK;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const APOSTROPHE = 39;
const CALL = 33;
/** Letters with which a word spelt out ("f u c k") begins. */
const SPELT = new Set(['f'.charCodeAt(0), 's'.charCodeAt(0)]);

/**
 * A look at a text that tells whether any of some words may stand in it, masked or drawn out or spelt with figures as
 * well. It may be wrong when it says yes, and is never wrong when it says no.
 */
export function wordMarks(words: readonly string[]): (text: string) => boolean {
  const hashes = new Set(words.map(hashOf));
  return (text) => {
    let at = 0;
    while (at < text.length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === MASK) return true;
      if (kind === 0) {
        at++;
        continue;
      }
      let hash = SEED;
      let letters = 0;
      let digits = 0;
      let before = 0;
      let earlier = 0;
      const start = at;
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const own = kindOf(code);
        if (own === MASK) return true;
        if (own === 0) break;
        if (own === DIGIT) digits++;
        else letters++;
        const low = code | 32;
        if (own === LETTER && low === before && low === earlier) return true;
        earlier = before;
        before = low;
        hash = Math.imul(hash ^ low, PRIME);
      }
      if (letters === 0) continue;
      if (digits > 0 || hashes.has(hash) || (at - start === 1 && SPELT.has(before))) return true;
      at = afterWord(text, at);
      if (at < 0) return true;
    }
    return false;
  };
}

/** Past what is said of one word after an apostrophe; -1 where a mark stands in the middle of it. */
function afterWord(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code === CALL && kindOf(text.charCodeAt(end + 1)) !== 0) return -1;
  return code === APOSTROPHE && kindOf(text.charCodeAt(end + 1)) === LETTER ? afterLetters(text, end + 1) : end;
}

function afterLetters(text: string, from: number): number {
  let at = from;
  while (kindOf(text.charCodeAt(at)) === LETTER) at++;
  return at;
}

const kindOf = (code: number): number => (code < 128 ? (KINDS[code] ?? 0) : 0);

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ (word.charCodeAt(at) | 32), PRIME);
  return hash;
}
