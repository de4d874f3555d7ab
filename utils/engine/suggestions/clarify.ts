import type { Condition, Phrase } from '../types.ts';
import { defineSuggestionKind } from './kind.ts';

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

/** Does this phrase ask for something the customer has not given? */
export const asksForMissing = ({ when = [] }: Phrase): boolean =>
  when.includes('unsure') || MISSING.some(([condition]) => when.includes(condition));

/** Ask for just what is missing, never for what was given. */
export const clarify = defineSuggestionKind({
  id: 'clarify',
  label: 'Clarify',
  applies: () => true,
  /** "What happened?" is for the start; after two answers of ours it would say that nobody read theirs. */
  adjust: ({ when = [] }, { situation }) => {
    if (when.includes('no_issue') && situation.agentTurns > 1) return undefined;
    const number = when.includes('no_order');
    const asked = NUMBER_ASKED.test(situation.lastAgentTexts.at(-1) ?? '') && situation.lastAuthor === 'customer';
    return number && (asked || TRIP_NUMBER.test(situation.lastCustomerText)) ? undefined : 0;
  },
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
