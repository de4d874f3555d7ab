import { describe, expect, it } from 'vitest';
import { swearingIn } from '../../../utils/engine/rules/swearing.ts';
import { ACRONYMS } from '../../../utils/engine/rules/words/acronyms.ts';
import { INSULT_ADJECTIVES, INSULT_NOUNS } from '../../../utils/engine/rules/words/insults.ts';
import { INTERNAL_WORDS, SHORT_FORMS } from '../../../utils/engine/rules/words/jargon.ts';
import { MILD, SLURS, STRONG } from '../../../utils/engine/rules/words/profanity.ts';

const found = (text: string) => [...swearingIn(text)].map(({ start, end }) => text.slice(start, end));

describe('swearing', () => {
  it.each(['f***', 'f**king', 'sh*t', 'sh1t', '$hit', 'fuuuuck', 'f u c k', 'F.U.C.K', 'b*tch', '@sshole', 'bullsh#t'])(
    'sees through %s',
    (masked) => expect(found(`well ${masked} then`)).toEqual([masked]),
  );

  it.each([
    'Scunthorpe, Essex and Penistone',
    'class, assist, passage, cockpit, shitake mushrooms',
    'constructor hasOwnProperty __proto__ toString',
    'rated **** of *****',
    'price* incl. tax, see * below',
    'C# and F# on USB-3, 5$ each, a@b.example',
    '100% !!!! ####',
    'F***ing is a village'.replace('F***ing', 'Fugging'),
    'hello shell he’ll',
    '',
    '🙄🙄🙄',
  ])('is silent: %s', (text) => expect(found(text)).toEqual([]));
});

describe.each([
  ['strong', STRONG],
  ['slurs', SLURS],
  ['mild', MILD],
  ['insult nouns', INSULT_NOUNS],
  ['insult adjectives', INSULT_ADJECTIVES],
  ['short forms', [...SHORT_FORMS.keys()]],
  ['internal words', [...INTERNAL_WORDS.keys()]],
  ['acronyms', [...ACRONYMS]],
])('the list of %s', (_, words) => {
  it('is sorted, without doubles or blanks', () => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  });
});
