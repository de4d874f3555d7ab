import { AIMED } from './cues/abuse.ts';
import type { Cue } from './cues/cue.ts';
import { EMPTY_WORDS } from './cues/empty-words.ts';
import { FUNCTION_WORDS } from './cues/function-words.ts';
import { IDENTITIES } from './cues/identities.ts';
import { CONTRASTS } from './cues/modifiers.ts';
import { SIGNS } from './cues/signs.ts';
import { SPELLINGS } from './cues/spellings.ts';
import { cueIndex, generalWeightOf, isKnown, weightOf } from './lexicon.ts';
import { hashOf } from './model/grams.ts';
import { vectorOf } from './model/model.ts';
import { bitOf, keyOf, type Starts } from './phrases.ts';
import { rolesOf } from './roles.ts';

/** Everything known of a way of writing a word, whatever stands around it: worked out once, then looked up. */
export interface Form {
  /** Lower case, plain quotes, chat spelling undone: what cues are looked up by. */
  readonly word: string;
  /** The word, or for a number the key all numbers share, for an emoji the name it is shown under. */
  readonly key: string;
  /** Tells cheaply that a key is not among some others. */
  readonly bit: number;
  readonly kind: 'word' | 'sign';
  /** Two letters or more, all of them capitals. */
  readonly caps: boolean;
  /** "soooo": a letter three times or more. */
  readonly stretched: boolean;
  /** AFINN's weight, corrected for support chat; 0 for what it does not know. */
  readonly weight: number;
  /** What it weighs in general, for the model; of signs too. */
  readonly general: number;
  /** What it does to the words beside it: the bits of `roles.ts`. */
  readonly roles: number;
  readonly contrasts: boolean;
  /** "is", "of": no reason an agent could read. */
  readonly empty: boolean;
  readonly aimed: boolean;
  /** Whether it is a small word of English, and whether it is one of another language. */
  readonly english: boolean;
  readonly foreign: boolean;
  /** What the model reads: the key, or one word for all identities. */
  readonly gram: string;
  /** What the model's pairs are made of, and what it says of the word alone. */
  readonly hash: number;
  readonly vector: Float64Array;
  /** The cues that can start with it. */
  readonly starts: readonly Starts<Cue>[];
}

/** Two megabytes or so. What people write is mostly the same few thousand words; then it is started afresh. */
const MOST_KEPT = 6000;
const LONGEST_KEPT = 24;
const kept = new Map<string, Form>();

/** The latest words by their letters: nearly every word is one of them, and is found without being cut from its text. */
const SLOTS = 1 << 12;
const latest = new Array<Form | undefined>(SLOTS).fill(undefined);
const latestWritten = new Array<string>(SLOTS).fill('');

/** The form of the word at a place of a text. */
export function formAt(text: string, start: number, end: number): Form {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const known = latest[slot];
  if (known && isWritten(latestWritten[slot] ?? '', text, start, end)) return known;
  const written = text.slice(start, end);
  const form = formOf(written);
  if (written.length <= LONGEST_KEPT) {
    latest[slot] = form;
    latestWritten[slot] = written;
  }
  return form;
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The form of a word as written, with plain quotes. */
export function formOf(written: string): Form {
  const found = kept.get(written);
  if (found !== undefined) return found;
  return keep(written, described(written));
}

/** The form of an emoji or emoticon. */
export const signOf = (sign: string): Form => kept.get(sign) ?? keep(sign, made(sign.replace('\uFE0F', ''), 'sign'));

/** The form of a word behind asterisks. */
export const maskedOf = (masked: string): Form => made(unmasked(masked), 'word');

function keep(written: string, form: Form): Form {
  if (written.length > LONGEST_KEPT) return form;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, form);
  return form;
}

const DIGIT = /\d/;

function described(written: string): Form {
  const lower = written.toLowerCase();
  const caps = written.length > 1 && written !== lower && written === written.toUpperCase() && !DIGIT.test(written);
  const short = shortened(lower);
  return made(SPELLINGS.get(short) ?? short, 'word', caps, lower.length - short.length > 1, lower);
}

const WHO = '#who';

function made(word: string, kind: Form['kind'], caps = false, stretched = false, written = word): Form {
  const languages = FUNCTION_WORDS.get(written);
  const key = kind === 'sign' ? (SIGNS.get(word)?.cue ?? word) : keyOf(word);
  const gram = IDENTITIES.has(word) ? WHO : key;
  return {
    word,
    key,
    bit: bitOf(key),
    gram,
    kind,
    caps,
    stretched,
    weight: kind === 'sign' ? 0 : weightOf(word),
    general: kind === 'sign' ? (SIGNS.get(word)?.weight ?? 0) : generalWeightOf(word),
    roles: rolesOf(word),
    contrasts: CONTRASTS.has(word),
    empty: EMPTY_WORDS.has(word),
    aimed: AIMED.has(word),
    english: languages?.includes('en') ?? false,
    foreign: languages?.some((language) => language !== 'en') ?? false,
    hash: hashOf(gram),
    vector: vectorOf(gram, kind === 'word' && gram !== WHO),
    starts: cueIndex.startsAt(key),
  };
}

const STRETCH = /(\p{L})\1{2,}/gu;

/** "sooo" → "so", "helllo" → "hello": letters said three times or more, cut to what the lexicon knows. */
function shortened(word: string): string {
  if (!isStretched(word)) return word;
  const twice = word.replace(STRETCH, '$1$1');
  if (isKnown(twice)) return twice;
  return word.replace(STRETCH, '$1');
}

/** The word behind asterisks, as far as the cues tell such words apart. */
function unmasked(masked: string): string {
  const lower = masked.toLowerCase();
  if (/^f/.test(lower)) return /(?:in|ing)$/.test(lower) ? 'fucking' : 'fuck';
  if (/^s/.test(lower)) return 'shit';
  if (/^b/.test(lower)) return 'bitch';
  if (/^a/.test(lower)) return /hole/.test(lower) ? 'asshole' : 'ass';
  if (/^c/.test(lower)) return 'cunt';
  if (/^d/.test(lower)) return 'dick';
  return 'grawlix';
}

function isStretched(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}
