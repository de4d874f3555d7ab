const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A number as a sentence may begin with it: words up to twelve, digits above. */
export const numberWord = (value: number): string => SMALL[value] ?? String(value);

/** 3 → "third", 21 → "21st". */
export function ordinal(value: number): string {
  const word = ORDINALS[value];
  if (word) return word;
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** 1 → "1 day", 6 → "6 days"; two times are "twice". */
export function counted(value: number, noun: string): string {
  if (noun === 'time' && value <= 2) return value === 2 ? 'twice' : 'once';
  return `${value} ${value === 1 ? noun : `${noun}s`}`;
}

const AN_LETTERS = /^[AEFHILMNORSX](?:[A-Z0-9.-]|$)/;
const SOUNDS_LIKE_CONSONANT = /^(?:uni(?!n|m)|us[aeiu]|ut[aei]|ur[aei]|ub[ei]|uk|eu|ewe|one\b|once)/i;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;

/** "a" or "an", by the sound of the word that follows. */
export function article(next: string): 'a' | 'an' {
  const number = /^\d{1,9}/.exec(next)?.[0];
  if (number) return number.startsWith('8') || number === '11' || number === '18' ? 'an' : 'a';
  const word = /^[A-Za-z][A-Za-z0-9.-]{0,40}/.exec(next)?.[0] ?? '';
  if (/^[A-Z0-9.-]{2,5}$/.test(word)) return AN_LETTERS.test(word) ? 'an' : 'a';
  if (SILENT_H.test(word)) return 'an';
  return /^[aeiou]/i.test(word) && !SOUNDS_LIKE_CONSONANT.test(word) ? 'an' : 'a';
}

const PLURAL_FORMS: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  keeps: 'keep',
  "isn't": "aren't",
  "wasn't": "weren't",
};

/** The words after a plural, with their first verb made plural: " is marked" → " are marked". */
export const afterPlural = (text: string): string =>
  text.replace(/^( )(is|was|has|does|keeps|isn't|wasn't)(?=[\s.,;:?!])/, (_, space: string, verb: string) => {
    return `${space}${PLURAL_FORMS[verb] ?? verb}`;
  });

const ONE_ENDING_IN_S = /(?:ss|us|is|as|ews|ies|ens|ps|ms|os)$/i;
const MANY_ENDING_SO =
  /(?:(?:lamp|strap|clip|chip|laptop|cup|top|step|stamp|pump|tip|shop|map|lip|grip|flip-?flop)s|(?:photo|video|item|room|arm|alarm|system|frame|game|stem|drum|film)s|(?:batter|delivery|deliver|accessor|cop|bab|cand|part|compan|propert)ies|(?:pen|token|screen|oven|phone|lighten|curtain|linen|kitchen|garden)s)$/i;
const IRREGULAR = /\b(?:people|children|men|women|feet|teeth|trousers|scissors|glasses|clothes|headphones)$/i;

/** Is this noun phrase a plural? Looks at the last word before "of", "with", "for", "from", "in". */
export function isPlural(phrase: string): boolean {
  const head = phrase.split(/ (?:of|with|for|from|in|on|to|and) /)[0]?.trim() ?? '';
  if (/ and /.test(phrase)) return true;
  const word = /[A-Za-z-]+$/.exec(head)?.[0] ?? '';
  if (IRREGULAR.test(word) || MANY_ENDING_SO.test(word)) return true;
  return /[^s]s$/.test(word) && word.length > 3 && !ONE_ENDING_IN_S.test(word);
}
