import type { Situation } from '../types.ts';
import { wholeSentence } from './clause.ts';
import { has, hits, isQuestion, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { ALTERNATIVE, OWN_ACT } from './signs.ts';
import { isUpset } from './upset.ts';
import { CLOSED_DOOR } from './words/said-otherwise.ts';

const NO = wording(
  "(?:I|we|my manager|the team|our team|staff)(?: are| am|'m|'re| is)?(?: really| simply| also| unfortunately| sadly| just| still| afraid i| afraid we){0,2} (?:can not|unable to|not able to|will not|not going to|not willing to|refuse to|won't be able to) (?!(?:say|tell|swear|argue|advise|share|give out|hand out|talk about|go into|go on|imagine|thank|see|find|wait|stress|tell yet|say yet|promise|guarantee|agree more|apologi[sz]e enough|believe (?:it|how)|help but|let you (?:wait|down)|leave|rest|stop|charge|ask you|make you|bill|be sure yet|take (?:card|your card)|confirm (?:yet|until)|access|locate|retrieve|find|see|view|pull up|get you|open)\\b)[a-z]{2,15}",
  '(?:I|we) (?:do not|no longer|never) (?:\\w{2,8}ly )?(?:refund|offer|accept|ship|deliver|sell|give|issue|make|grant|allow|provide|repair|exchange|replace|take back|take returns|compensate|reimburse|do (?:that|this|it|refunds|returns|exchanges|exceptions|discounts)|price.?match|hold|reserve|negotiate|honou?r|waive|transfer|help with|deal with|handle)(?! (?:hidden|extra|surprise))',
  "(?:(?:that|this|it|which|a refund|a return|an exchange|a replacement|cancelling|changing|a change|that date|the order|your (?:order|booking|ticket|request|claim|refund))(?: is| was| will be|'s)?(?: really| simply| just| unfortunately| sadly| sorry| I am afraid| afraid){0,2} )(?:not (?:be )?(?:possible|available|an option|on offer|included|something (?:I|we)|doable|refundable|returnable|eligible|going to happen|covered|allowed|permitted)|impossible|out of the question|non-?refundable|declined|denied|refused|rejected|too late|final|closed|off the table|(?:can not|could not|won't|will not) be (?:\\w{2,10} )?(?:done|changed|refunded|returned|cancelled|canceled|accepted|exchanged|undone|reversed|granted|considered|approved|processed|made|given|replaced|helped|fulfilled|extended|moved|reopened|waived|unlocked|altered|amended|transferred|issued|reinstated))",
  "(?:not possible|impossible|no can do|not an option|no refunds?|no returns?|no exceptions?|not negotiable|nothing doing|no way(?! (?:to|of|for|around|I|we|you|that I|that we)\\b)|out of the question|case closed|end of story|end of discussion|not happening|no chance|won't happen|can't be done|cannot be done|can't help you|cannot help you)",
  '(?:nothing|not (?:much|anything|a thing))(?: more| else| further| that| which)?(?: (?:I|we|anyone|anybody))?(?: can| could| left)?(?: (?:be done|to be done|do|to do|help|change|offer|add|for it))(?: about| for| here| from)?',
  "(?:that|this|it|the decision|our decision|my answer|the answer)(?: is| stays| remains|'s)(?: and remains)? (?:final|a no|(?:no|it|that)(?= ?[.!]|$)|all (?:I|we) can (?:do|say|offer))",
  '(?:what is )?(?:sent|done|gone|sold|lost|paid|booked|signed|said) is (?:sent|done|gone|sold|lost|paid|booked|signed|said)|a deal is a deal|no is no|no means no',
  '(?:you are|you have)(?: simply| just| unfortunately)? (?:not (?:eligible|entitled|covered|allowed|qualified)|too late|out of luck|missed (?:the|your)|no (?:right|claim|grounds|case|entitlement))|you do not (?:qualify|have (?:a|any|the) (?:right|claim|case|grounds))|tough luck|too bad|bad luck|hard luck|tough(?=[.!])',
  "(?:you will|you'd|you would|you) (?:just |simply |need to |have to |must ){1,3}(?:live with|deal with|accept|put up with|make do|get used to|lump it)",
);
/** "Marta can", "but half is in my power": the other door, in the same breath. */
const SOMEBODY_CAN =
  /\b(?!I\b|we\b|you\b|nobody\b)\w{2,14} (?:can|does)\b(?= ?[.,!]| (?:and|do|help|radio|be)\b)|,? (?:but|though) (?![^.!?\n]{0,120}\b(?:no|not|never|nothing|only|can't|cannot|won't|don't)\b)(?:[\w$]{1,14} ){2,9}/i;
/** Explains why, in a plain way that moves on, or is a matter of fact and kind. */
const SAFE =
  /\b(?:safe(?:ty|ly)?|secure|security|protect|privacy|in (?:this )?chat|without (?:you|your|a|the)|yet|until|unless|before|right now|at the moment|currently|today)\b/i;

/** See docs/rules/flat-refusal.md. */
export const flatRefusal = defineRule({
  id: 'flat-refusal',
  category: 'refuse_help',
  severity: 'medium',
  summary: 'Says no, and offers nothing else.',
  source: {
    reason: 'A choice of remedy raised fairness, and solving work raised satisfaction more the longer the talk.',
    label: 'studies of choice, 2005, and of solving work, 2018',
  },
  looksFor: [NO, CLOSED_DOOR],
  *check({ draft, situation }) {
    let found: { readonly start: number; readonly end: number } | undefined;
    for (const hit of hits(draft, NO, { negation: 'ignored' })) {
      if (has(hit.before + hit.after, SAFE)) continue;
      found = wholeSentence(draft, hit);
      break;
    }
    for (const hit of found ? [] : hits(draft, CLOSED_DOOR, { negation: 'ignored', question: 'ignored' })) {
      found = wholeSentence(draft, hit);
      break;
    }
    if (!found) return;
    // The door may stand anywhere in the message, but not inside the refusal's own words.
    const rest = draft.plain.replace(NO, ' ').replace(CLOSED_DOOR, ' ');
    if (has(rest, ALTERNATIVE) || has(rest, OWN_ACT) || has(rest, SOMEBODY_CAN) || draft.sentences.some(isQuestion))
      return;
    yield {
      span: found,
      message: 'Every no needs a next door. Add what is possible.',
      rewrites: [
        'I know that is not what you hoped for. What I can offer instead is {alternative!}.',
        'That way is closed, so let me look for another: {alternative!}.',
      ],
      ...(isUpset(situation)
        ? { severity: 'high' as const }
        : isMereQuestion(situation)
          ? { severity: 'low' as const }
          : {}),
    };
  },
});

/** Asked whether something can be had, by somebody who is not let down: a no is an answer. */
const isMereQuestion = ({ mood, lastCustomerText }: Situation): boolean =>
  lastCustomerText.includes('?') && (mood.mood === 'calm' || mood.mood === 'satisfied') && mood.valence > -0.05;
