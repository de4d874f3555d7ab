import { isFelt } from '../felt.ts';
import type { Condition, Phrase, Situation } from '../types.ts';
import { knownIssue } from './fit.ts';
import { defineSuggestionKind, type SuggestionContext } from './kind.ts';

const MISSING: readonly (readonly [Condition, string])[] = [
  ['injury', 'Someone may be hurt. Safety before anything else.'],
  ['no_order', 'They have not given an order number.'],
  ['no_item', 'They have not said which one.'],
  ['no_date', 'They have not said when.'],
  ['no_amount', 'They have not said how much.'],
  ['no_photos', 'No photo yet, and a new one needs it.'],
  ['no_issue', 'It is not clear yet what went wrong.'],
];

/** The agent has just asked for it, and whatever came is the answer. */
const NUMBER_ASKED =
  /\b(?:flight|train|service|order|booking|confirmation|reference|travell?ing|city pair|pnr)\b[^.!\n]{0,60}\?|\b(?:share|send|provide|dm|confirm|forward|have)\b[^.!?\n]{0,40}\b(?:number|confirmation|reference|record locator|booking|order|#)/i;
/** "BA067", "flight 2529": a trip is named by it. */
const TRIP_NUMBER = /\b(?:flight|flt|train|service)\s?#?\s?\d{2,4}\b|\b[A-Z]{2}\s?\d{2,4}\b|#\d{2,4}\b/;

/** "LHR-CLT", "LHR to CLT": a trip is named by it too. */
const ROUTE = /\b[A-Z]{3}\s?(?:-|–|>|→|to)\s?[A-Z]{3}\b/;

/** Does this phrase ask for something the customer has not given? */
export const asksForMissing = ({ when = [] }: Phrase): boolean =>
  when.includes('unsure') || MISSING.some(([condition]) => when.includes(condition));

/** Their words, without whom they wrote to and what they linked. */
const said = ({ lastCustomerText }: Situation): string => lastCustomerText.replace(/@\w+|https?:\S+/g, '').trim();

/** What they want is plain: to ask if they want anything would be deaf. */
const isClear = (context: SuggestionContext): boolean =>
  (knownIssue(context) ?? 'other') !== 'other' ||
  context.situation.requests.length > 0 ||
  context.conditions.has('question');

const SHORT = 45;
/** Who writes this much wants something. */
const LONG = 140;
const WANTS = /\b(?:will|can|could|please|help|need|why|when|how|what|where|any)\b|\?/i;

type Unfit = (phrase: Phrase, context: SuggestionContext) => boolean;

/** "Is there something I can look into?": only where nothing shows that there is. */
const isDeaf: Unfit = ({ when = [], issues }, context) => {
  const { situation } = context;
  const text = said(situation);
  const told = situation.agentTurns > 0 || text.length > LONG || WANTS.test(text);
  return when.length === 0 && issues.length === 0 && (told || isFelt(situation) || isClear(context));
};

/** "What happened?" is for a first, short message; later, or after a story, it would say that nobody read theirs. */
const isUnread: Unfit = ({ when = [] }, { situation }) => {
  const { mood, agentTurns } = situation;
  const upset = mood.mood !== undefined && mood.mood !== 'calm';
  const short = isFelt(situation) && said(situation).length <= SHORT;
  return when.includes('no_issue') && (agentTurns > 0 || (upset && !short));
};

/** "How may I read that?": not of an answer to our own question, a plain wish, or a bare link. */
const isPlain: Unfit = ({ when = [] }, { situation, conditions }) =>
  when.includes('unsure') &&
  (situation.requests.length > 0 ||
    conditions.has('question') ||
    /\?\W*(?:[\^*/-].{0,14})?$/.test(situation.lastAgentTexts.at(-1) ?? '') ||
    !/\p{L}/u.test(said(situation)));

/** Which flight, which order: we have just asked, or they have said it in another way. */
const isNamed: Unfit = ({ when = [], issues }, { situation }) => {
  const { lastAgentTexts, lastAuthor, lastCustomerText, agentTurns } = situation;
  const ofTrip = issues.includes('delay') && when.includes('travel');
  if (ofTrip && (agentTurns > 0 || ROUTE.test(lastCustomerText))) return true;
  const asked = NUMBER_ASKED.test(lastAgentTexts.at(-1) ?? '') && lastAuthor === 'customer';
  return when.includes('no_order') && (asked || TRIP_NUMBER.test(lastCustomerText));
};

const UNFIT: readonly Unfit[] = [isDeaf, isUnread, isPlain, isNamed];

/** Ask for just what is missing, never for what was given. */
export const clarify = defineSuggestionKind({
  id: 'clarify',
  label: 'Clarify',
  applies: () => true,
  adjust: (phrase, context) => (UNFIT.some((unfit) => unfit(phrase, context)) ? undefined : 0),
  reasons({ when = [] }, { situation, conditions }) {
    const missing = MISSING.find(([condition]) => when.includes(condition))?.[1];
    const short = situation.lastCustomerText.trim().replace(/["“”{}]/g, '');
    const unsure = conditions.has('unsure');
    return [
      unsure && short.length > 0 && short.length <= 24 && /\p{L}/u.test(short)
        ? `“${short}” can mean either; a question settles it.`
        : undefined,
      unsure ? 'Too little to go on; one question settles it.' : undefined,
      missing,
      'One answer to this, and you can act.',
    ];
  },
});
