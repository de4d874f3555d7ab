import { isQuotable } from '../felt.ts';
import { ordinal } from '../slots/english.ts';
import type { OpenQuestion } from '../types.ts';
import type { SuggestionContext } from './kind.ts';

/** The thing without its determiner: "lamp". */
export const thing = ({ values }: SuggestionContext): string | undefined => values.item?.text.replace(/^\S+ /, '');

/** "Third contact" */
export function contactWord({ situation: { contacts } }: SuggestionContext): string | undefined {
  if (contacts === undefined || contacts < 2) return undefined;
  const word = ordinal(contacts);
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)} contact`;
}

/** Cues whose words nobody needs to read twice. */
const COARSE = /insult|swear|abus|slur|threat/i;

/** The words that weighed most against us, when they are few. Never an insult: those are counted, not quoted. */
export function heaviestWords({ situation: { mood }, conditions }: SuggestionContext): string | undefined {
  if (conditions.has('insulted') || conditions.has('threat')) return undefined;
  const text = mood.evidence
    .find((one) => one.weight < 0 && !COARSE.test(one.cue) && isQuotable(one))
    ?.text.trim()
    .replace(/\s+/g, ' ');
  return text && text.length <= 32 && text.split(' ').length <= 4 && /\p{L}{3}/u.test(text) && !/["“”{}]/.test(text)
    ? text
    : undefined;
}

/** What an open question is about, in one or two of the chat's own words: "Saturday". */
export function topicOf(question: OpenQuestion | undefined, { values }: SuggestionContext): string | undefined {
  if (!question) return undefined;
  const asked = question.text.toLowerCase();
  const found = ['deadline', 'due', 'date', 'amount', 'place', 'order'].flatMap((slot) => values[slot]?.text ?? []);
  const topic = found.find((text) => asked.includes(text.toLowerCase()));
  if (topic) return topic;
  if (/\brefund(?:ed)?\b|\bmoney back\b/.test(asked)) return 'their refund';
  if (/\bwhen\b|\bhow (?:long|soon)\b/.test(asked)) return 'a time';
  if (/\bwhere\b/.test(asked)) return 'where it is';
  if (/\bwhy\b/.test(asked)) return 'why';
  return /\bhow (?:do|can|would) i\b/.test(asked) ? 'how to do it' : undefined;
}

/** A list as a person says it. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
