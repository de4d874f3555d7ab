import type { Sentence } from '../text.ts';
import { has, hits, isQuestion, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { APOLOGY, OWN_ACT, OWNERSHIP, TIME } from './signs.ts';
import { isAngry, isUpset } from './upset.ts';

/** A cause, given as the reason. */
const CAUSE = wording(
  '(?:due to|because of|owing to|as a (?:result|consequence) of|thanks to)(?! (?:you\\b|your\\b|the (?:trouble|mistake|error) on our))',
  '(?:there (?:is|are|was|were|has been|have been)|we (?:have|had|are having|are seeing|are experiencing|are facing|face|get|are getting|receive)|with) (?:currently |just |simply |such |so |too |very |extremely |unusually |a |an |quite ){0,3}(?:high|higher|large|huge|heavy|increased|unprecedented|many|much|thousands|hundreds|lots|a lot|tons) (?:of )?(?:\\w{1,14} )?(?:volumes?|demand|requests|orders|tickets|calls|chats|messages|emails|traffic|customers|people|enquiries|inquiries|returns|parcels|cases)',
  '(?:we|our (?:team|staff|agents|people|drivers|engineers)) (?:are|were|have been|is|was|has been) (?:just |simply |all |currently |really |very |extremely |so |quite |rather |completely |totally |terribly |a bit |a little ){0,2}(?:busy|swamped|snowed under|overwhelmed|overloaded|short[- ]staffed|understaffed|stretched|short of (?:staff|people|hands)|rushed off|on holiday|off sick|down (?:two|three|several|a few))',
  '(?:staff|driver|personnel|labou?r) shortages?|short[- ]staffed|understaffed',
  '(?:it is|it was|this is|that is|being)(?: just| simply| always| only)? (?:the )?(?:peak|busy|holiday|christmas|sale) (?:season|time|period|week)s?',
  '(?:bad|severe|poor|adverse) weather|(?:system|software|server|database) (?:migration|update|upgrade|maintenance)',
  '(?:the |our )?(?:system|server|software|computer|network|website|app|courier|carrier|supplier|manufacturer|driver|bank|warehouse|depot|airport|partner|contractor|marketing|colleague)s?(?: \\w{1,12})? (?:is|are|was|were|has been|have been|had been)(?: just| simply| currently| really| very| a bit)? (?:slow|down|late|old|new|overloaded|busy|sick|ill|on holiday|on leave|playing up|acting up|stuck|migrating|out of stock|not working)',
  "(?:we|I)(?: are| am|'re|'m) (?:all |just |only |also ){1,3}(?:human|people|one person|new here)|(?:we|I) (?:only|just) have (?:two|three|one|so many|ten)(?: \\w{1,14}){0,3}",
  '(?:that|this|which|it)(?: really| just| sadly| always)? (?:happens|slips|gets lost|can happen|tends to happen) (?:sometimes|now and then|from time to time|when|in|at|during)',
);
/** A bare "due to": a status as often as an excuse, so it weighs by what it names. */
const BARE_CAUSE = /^(?:due to|because of|owing to|as a|thanks to|bad|severe|poor|adverse)/i;
/** What a company gives as its excuse: its load, its people, its suppliers, its machines. */
const OUR_LOAD =
  /\b(?:volumes?|demand|workload|backlog|busy|staff\w{0,3}|shortages?|season|peak|rush|couriers?|carriers?|suppliers?|vendors?|manufacturers?|partners?|warehouse|depot|drivers?|colleagues?|system|software|server|technical|migration|update|upgrade|error|glitch|bug|holidays?|sickness|illness|strike|pandemic|covid|logistics|traffic|circumstances|reasons)\b/i;
const GREETING =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.!?]{0,40}|(?:thanks|thank you)(?: for (?:contacting|reaching|writing|getting in touch|(?:the|your) (?:message|mail|email|question))\b[^.!?]{0,30})?)[.!?,]?$/i;
const ASKED_WHY =
  /\bwhy\b|\bhow come\b|\bwhat(?:'s| is| was| has)? (?:the (?:reason|cause|hold ?-?up)|happened|happening|going on|wrong)\b|\breason\b|\bexplain/i;
const ADVISES = /\b(?:i|we)(?: would|'d)? (?:always |also )?(?:advise|recommend|suggest)\b/i;
const SHOWN =
  /\b(?:understand|see|know|hear|realise|realize|appreciate|imagine|thank|agree|right to|too long|not good enough)\b/i;

/** See docs/rules/excuse-first.md. */
export const excuseFirst = defineRule({
  id: 'excuse-first',
  category: 'excuse',
  severity: 'medium',
  summary: 'Gives a cause to an upset customer before any apology, acknowledgement or act.',
  source: {
    reason: 'Explanations help, but after responsibility: that part of an apology weighed most.',
    label: 'review of explanations, 2003; study of apologies, 2016',
  },
  looksFor: [CAUSE],
  *check({ draft, situation, continues = false }) {
    if (continues || !isUpset(situation) || ASKED_WHY.test(situation.lastCustomerText)) return;
    // A question about how things stand is answered by what holds them up.
    if (!isAngry(situation) && situation.lastCustomerText.includes('?')) return;
    const first = draft.sentences.find((sentence) => !GREETING.test(sentence.text));
    if (!first || isQuestion(first) || shows(first)) return;
    for (const hit of hits(draft, CAUSE, { unless: [OWNERSHIP] })) {
      if (hit.start >= first.end || TIME.test(hit.before)) return;
      const isStatus = BARE_CAUSE.test(hit.text) && !has(hit.text + hit.after, OUR_LOAD);
      const owned = has(draft.plain, APOLOGY) || has(draft.plain, OWNERSHIP);
      yield {
        ...(isStatus || owned ? { severity: 'low' as const } : {}),
        span: { start: first.start, end: first.end },
        message: 'Good to explain, but second. Start with the impact or the fix.',
        rewrites: [
          'I am sorry that {what_happened!}. The fix first: {fix!}.',
          'You have waited long enough, so first what I can do: {step!}.',
        ],
      };
      return;
    }
  },
});

const shows = ({ text }: Sentence) =>
  has(text, APOLOGY) || has(text, OWNERSHIP) || has(text, OWN_ACT) || SHOWN.test(text) || ADVISES.test(text);
