import { fill, fillOpen } from '../engine/fill.ts';
import { fitOf } from '../engine/suggestions/fit.ts';
import type { ChatMemory, IssueReading, Library, MoodReading, Part, Phrase, PhraseFacts } from '../engine/types.ts';

/** What is known of the chat a phrase is chosen for. */
export interface ChosenFor {
  readonly facts: PhraseFacts;
  readonly issue: IssueReading | undefined;
  readonly mood: MoodReading;
  readonly remembered: Pick<ChatMemory, 'used' | 'slots'>;
}

/** A phrase as the library offers it in one chat. */
export interface OfferedPhrase {
  readonly phrase: Phrase;
  /** It is for such a chat, and the chat gives what it needs. */
  readonly fits: boolean;
  /** It was put in the composer in this chat. */
  readonly used: boolean;
  /** How well it fits; 0 where it does not. */
  readonly fit: number;
}

/** Every phrase: those that fit the chat first, best first, then the team's own, then the others. */
export function offersIn({ phrases }: Library, chat: ChosenFor | undefined): readonly OfferedPhrase[] {
  const reading = chat && readingOf(chat);
  const offers = phrases.map((phrase) => {
    const used = chat?.remembered.used.includes(phrase.id) ?? false;
    const fit = used ? undefined : reading?.(phrase);
    return { phrase, used, fits: fit !== undefined, fit: fit ?? 0 };
  });
  return offers.sort(
    (one, other) => Number(other.fits) - Number(one.fits) || other.fit - one.fit || layer(other) - layer(one),
  );
}

const layer = ({ phrase: { origin } }: OfferedPhrase) => (origin === 'built_in' ? 0 : 1);

/** Its issue, or its mood and a fact: a phrase that is for anyone fits no chat more than another. */
const LEAST_FIT = 2;

/** How well a phrase fits, as the suggestions are chosen; undefined when it does not. */
function readingOf({ facts, issue, mood, remembered }: ChosenFor): (phrase: Phrase) => number | undefined {
  const context = {
    situation: { issue, mood },
    conditions: new Set(facts.conditions),
    formality: facts.formality,
  };
  return (phrase) => {
    const fit = fitOf(phrase, context);
    if (fit === undefined) return undefined;
    const parts = fill(phrase.text, facts.slots, remembered.slots);
    if (!parts) return undefined;
    const known = new Set(parts.flatMap((part) => (part.type === 'known' ? part.slot : []))).size;
    return fit + known >= LEAST_FIT ? fit + known : undefined;
  };
}

/**
 * The phrase filled for the chat; what it does not give is a blank, and without a chat everything is. Undefined when
 * the phrase is malformed.
 */
export const partsFor = (phrase: Phrase, chat: ChosenFor | undefined): readonly Part[] | undefined =>
  fillOpen(phrase.text, chat?.facts.slots ?? {}, chat?.remembered.slots ?? {});

/** Up to how much the agent may give alone what this phrase offers: "up to €10". */
export function limitFor({ kind, text }: Phrase, { playbook }: Library, chat: ChosenFor | undefined) {
  const remedy = chat?.facts.slots.remedy?.text;
  if (kind !== 'remedy' || remedy === undefined || !text.includes('{remedy')) return undefined;
  const rule = playbook.find((one) => one.issue === chat?.issue?.issue && one.remedy === remedy);
  if (rule?.limit === undefined) return undefined;
  const { limit, currency = '' } = rule;
  return `up to ${/^\p{L}/u.test(currency) ? `${limit} ${currency}` : `${currency}${limit}`}`;
}
