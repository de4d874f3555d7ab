import type { Sentence } from '../text.ts';
import type { Span } from '../types.ts';
import { type DraftText, rulePatterns } from './draft-text.ts';

/** Words of a draft that a wording matched, with the sentence they stand in. */
export interface Hit extends Span {
  /** The words, as in `plain`. */
  readonly text: string;
  /** The wording's own groups, by name. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly sentence: Sentence;
  /** The same sentence before and after the words: at most `REACH` characters each. */
  readonly before: string;
  readonly after: string;
}

export interface HitOptions {
  /** A negator within three tokens before cancels, unless `ignored`. */
  readonly negation?: 'cancels' | 'ignored';
  /** A sentence that ends in a question mark cancels, unless `ignored`. */
  readonly question?: 'cancels' | 'ignored';
  /** Any of these near the hit, in its sentence, cancels. */
  readonly unless?: readonly RegExp[];
}

/** How far around a hit a rule looks, in characters: keeps one endless sentence from costing its square. */
const REACH = 300;

const SHORTENED: Readonly<Record<string, string>> = {
  will: "'ll",
  would: "'d",
  had: "'d",
  have: "'?ve",
  am: "'?m",
  are: "'?re",
  is: "'s",
};
const PRONOUN = '(?:I|you|we|they|it|that|this|he|she|there|here|what|who)';
const CHOICE = `\\(\\?:${PRONOUN}(?:\\|${PRONOUN}){0,9}\\)`;
/** "(?:I|we) will": a choice of pronouns before a word that has a short form. */
const AFTER_CHOICE = new RegExp(`(${CHOICE}) (${Object.keys(SHORTENED).join('|')})(?=[ )|]|$)(?! (?:not|<not))`, 'g');
/** "you (?:would|will)": a choice of such words after a pronoun. */
const BEFORE_CHOICE = new RegExp(
  `(\\b${PRONOUN}|${CHOICE}) \\(\\?:([a-z]{2,10}(?:\\|[a-z]{2,10}){1,9})\\)(?=[ )|]|$)`,
  'g',
);

/** Short forms where a choice stands on one side of them, which the plain list cannot see. */
const withChoices = (source: string): string =>
  source
    .replace(AFTER_CHOICE, (_, pronouns: string, word: string) => `${pronouns}(?: ${word}|${SHORTENED[word] ?? ''})`)
    .replace(BEFORE_CHOICE, (whole: string, pronoun: string, words: string) => {
      const short = new Set(words.split('|').flatMap((word) => SHORTENED[word] ?? []));
      return short.size === 0 ? whole : `${pronoun}(?: (?:${words})|${[...short].join('|')})`;
    });

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/ <not\?>/g, "(?: not|n'?t)?"],
  [/ <not>/g, "(?: not|n'?t)"],
  [/ <have>/g, "(?: have|'?ve| of)"],
  [
    / <adv>/g,
    '(?: (?:really|very|so|also|already|just|simply|clearly|obviously|perhaps|probably|definitely|actually|maybe|' +
      'still|even|again|only|once|too|first|then|all|quite|rather|totally|completely)){0,2}',
  ],
  [/\bcan not\b/g, "ca(?:nnot|n not|n'?t)"],
  [/\bwill not\b/g, "w(?:ill not|on'?t)"],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need) not\b/g, "$1(?: not|n'?t)"],
  [/\b(you|they) are\b/g, "$1(?: are|'?re)"],
  [/\bwe are\b/g, "we(?: are|'re)"],
  [/\b(it|that|there|what) is\b/g, "$1(?: is|'?s)"],
  [/\b(this|he|she|who|here) is\b/g, "$1(?: is|'s)"],
  [/\bI am\b/g, "I(?: am|'?m)"],
  [/\b(I|you|we|they|it|that|this) will\b/g, "$1(?: will|'ll)"],
  [/\b(I|you|we|they) have\b/g, "$1(?: have|'?ve)"],
  [/\b(I|you|we|they|it) (had|would)\b/g, "$1(?: $2|'d)"],
  [/ \?/g, '\\s*'],
  [/ /g, '\\s+'],
];

const BEFORE = "(?<![\\w'])";
const AFTER = "(?!\\w|'(?:re|ll|ve|t|d|m)\\b)";

/**
 * A pattern written as one says it: `wording('you are overreacting')` finds "you're overreacting" and "youre
 * overreacting" too. Whole words, any case, any white space between words. The usual short forms
 * (not, are, is, am, will, have, had, would) are understood, also beside a choice such as `(?:I|we) will` or
 * `you (?:would|will)`; offsets are never moved. Regular expression syntax may be
 * used with bounded quantifiers (the white space is unbounded: words on both sides keep it
 * linear, and it compiles five times faster than a bounded one); ` <not>`, ` <not?>`, ` <have>` (also "'ve", "of") and ` <adv>` (up to two fillers such
 * as "really", "just") stand for themselves.
 */
export function wording(...sources: readonly string[]): RegExp {
  const source = sources
    .map((one) => SHORT.reduce((text, [from, to]) => text.replace(from, to), withChoices(one)))
    .join('|');
  const pattern = new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'gi');
  rulePatterns.add(pattern, { before: BEFORE, body: source, after: AFTER });
  return pattern;
}

/** Does the text hold the wording? Unlike `test`, keeps no place in a global pattern. */
export const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** What all choices together match, as one pattern of them would: of those that begin together the first one. */
function* matchesIn(text: string, choices: readonly RegExp[]): Generator<RegExpExecArray> {
  const next = choices.map((choice) => matchFrom(choice, text, 0));
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of next) if (match && (!first || match.index < first.index)) first = match;
    if (!first) return;
    yield first;
    const from = first.index + Math.max(1, first[0].length);
    for (const [at, match] of next.entries()) {
      const choice = choices[at];
      if (choice && match && match.index < from) next[at] = matchFrom(choice, text, from);
    }
  }
}

/** Not `matchAll`: it makes the pattern anew each time, and ours are long. */
function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Each place in the draft's own words where the wording stands and nothing cancels it, in order. */
export function* hits(draft: DraftText, pattern: RegExp, options: HitOptions = {}): Generator<Hit> {
  if (!pattern.global) throw new TypeError('Without the flag g a pattern would be found at the same place for ever.');
  for (const match of matchesIn(draft.plain, draft.choicesOf(pattern))) {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = draft.sentenceAt({ start, end });
    if (!sentence) continue;
    const before = draft.plain.slice(Math.max(sentence.start, start - REACH), start);
    const after = draft.plain.slice(end, Math.min(sentence.end, end + REACH));
    if (options.negation !== 'ignored' && isNegated(before)) continue;
    if (options.question !== 'ignored' && isQuestion(sentence)) continue;
    if (options.unless?.some((pattern) => has(before + match[0] + after, pattern))) continue;
    yield { start, end, text: match[0], groups: match.groups ?? {}, sentence, before, after };
  }
}

const NEGATORS = new Set(
  'not never no nothing nobody none without hardly barely neither nor dont doesnt didnt isnt arent wasnt werent cant wont'.split(
    ' ',
  ),
);

/** Is there a negator in the last three words of `before`, in the same clause? "No, …" is an answer, not a negator. */
export function isNegated(before: string): boolean {
  const clause = before.slice(-60).replace(/^.*[,;:()\n–—]/s, '');
  const tokens = clause.toLowerCase().match(/[\w']+/g) ?? [];
  const last = tokens.slice(-3);
  if (last.some((token, at) => token === 'far' && last[at + 1] === 'from')) return true;
  return last.some(
    (token, at) => (NEGATORS.has(token) || token.endsWith("n't")) && !(token === 'no' && last[at + 1] === 'doubt'),
  );
}

const QUESTION = /\?["')\]]{0,4}$/;

/** Does the sentence end as a question? */
export const isQuestion = (sentence: Sentence): boolean => QUESTION.test(sentence.text.slice(-12));

/** The sentences after (or before, for negative `step`) one, nearest first, at most `count`. */
export function neighbours(draft: DraftText, sentence: Sentence, step: 1 | -1, count: number): readonly Sentence[] {
  const { sentences } = draft;
  const found: Sentence[] = [];
  let at = indexOfSentence(sentences, sentence);
  while (found.length < count) {
    at += step;
    const next = sentences[at];
    if (!next) break;
    found.push(next);
  }
  return found;
}

function indexOfSentence(sentences: readonly Sentence[], sentence: Sentence): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < sentence.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
