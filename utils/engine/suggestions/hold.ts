import { knownIssue } from './fit.ts';
import { defineSuggestionKind } from './kind.ts';

const OPINION =
  /\b(?:greed|policy|policies|t(?:&|'s and )c'?s|unfair|rip[- ]?off|should(?:n't)? (?:have to|be)|forcing|principle|disgrace\w{0,3}|ashamed|robbery)\b/i;

/** "I will try that, give me a minute." */
export const isTrying = (text: string): boolean => TRYING.test(text) && !text.includes('?');

const TRYING =
  /\b(?:i(?:'ll| will|'m going to| am going to) (?:try|attempt|check|restart|reboot|do) (?:that|this|it|now)|i(?:'ll| will) (?:give it a (?:try|go)|let you know|report back|get back to you)|give me (?:a|one|two|\d) (?:few |couple of )?(?:min\w{0,5}|moments?|secs?|seconds?)|(?:re-?booting|restarting|trying (?:it|that|this)|checking) (?:it )?now|(?:one|just a) (?:moment|sec|second|minute)|please wait a min\w{0,4}|hang on|bear with me|brb)\b/i;

/** A wait that is explained and has an end feels shorter. */
export const hold = defineSuggestionKind({
  id: 'hold',
  label: 'Hold',
  applies: (context) =>
    context.situation.lastAuthor === 'customer' &&
    (knownIssue(context) !== undefined || isTrying(context.situation.lastCustomerText)),
  /** They are at it themselves: nothing of ours is being looked up. */
  adjust: ({ text }, { situation: { lastCustomerText } }) => {
    if (/^Take your time/.test(text) !== isTrying(lastCustomerText)) return undefined;
    // What they think of a rule or a price is nothing to look up.
    return /looking at it/.test(text) && OPINION.test(lastCustomerText) ? undefined : 0;
  },
  reasons: (_, { situation }) => [
    isTrying(situation.lastCustomerText) ? 'They are trying it now; wait with them.' : undefined,
    'If looking takes a minute, say so and how long.',
  ],
});
