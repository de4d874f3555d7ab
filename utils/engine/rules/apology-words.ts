import type { Sentence } from '../text.ts';
import type { Situation, Span } from '../types.ts';
import type { DraftText } from './draft-text.ts';
import { movesOn } from './signs.ts';
import { isUpset } from './upset.ts';

/** Words that say nothing about what went wrong: around an apology they leave it generic. */
const EMPTY = new Set(
  (
    'a about afraid again all also am an and any anyway apologies apologise apologize apologizing apologising apology are as at be been being ' +
    'bit bother but by can cause caused causing completely concern concerns confusion could day deepest deeply dear did difficulties difficulty ' +
    'discomfort do encountered ever everything experience experienced experiencing extremely faced feel for from fully genuinely ' +
    'get give guys had happened happening hassle have having hear heartfelt hello here hey hi how i if in inconvenience inconveniences is issue issues it ' +
    'just kindly lot ma madam matter may me might miss mister most mr mrs ms much my no not of offer oh ok okay on once one our please problem problems ' +
    'really regarding regret regrettable rather right sad say see service sincere sincerely sir situation so some sorry stress sure team ' +
    'that the there these they thing things this those to today told toll troubles trouble troubling truly understand unfortunate us very was we well were ' +
    'what whatever which will with would yes you your yours yourself upset frustration frustrating disappointment accept expressing disturbance mishap mess ' +
    "i'm we're it's that's you've you're i've we've"
  ).split(' '),
);
const WORD = /[a-z][a-z']{1,30}|\d[\w.,:]{0,20}/g;
const SHORTEST = 3;
/** From so many telling words beside it, an apology is not the whole reply. */
const MORE = 6;
const REACH = 1000;

/** How many words of a sentence say something of their own. */
export const contentOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(WORD) ?? []).filter((word) => !EMPTY.has(word) && word.length >= SHORTEST);

const stem = (word: string) => word.replace(/(?:'s|ies|ing|ed|es|s|y|e)$/, '').slice(0, 8);

/** Does a sentence take up a word of the customer's own? */
export function sharesWords({ text }: Pick<Sentence, 'text'>, { lastCustomerText }: Situation): boolean {
  const theirs = new Set(contentOf(lastCustomerText).map(stem));
  return contentOf(text).some((word) => theirs.has(stem(word)));
}

/**
 * Is an empty apology all that an upset customer gets? Beside facts, an own act or a question it is a lost chance, no
 * more than a hint: real agents write it all day.
 */
export function isAllTheyGet(draft: DraftText, { start, end }: Span, situation: Situation): boolean {
  if (!isUpset(situation) || movesOn(draft)) return false;
  const rest = `${draft.plain.slice(Math.max(0, start - REACH), start)} ${draft.plain.slice(end, end + REACH)}`;
  return contentOf(rest).length < MORE;
}
