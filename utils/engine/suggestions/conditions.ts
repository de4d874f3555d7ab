import { isWaitedFor } from '../slots/asked.ts';
import type { SlotValues } from '../slots/values.ts';
import type { Concern, Condition, Issue, IssueReading, Situation } from '../types.ts';

const PHOTO = /\b(?:photos?|pictures?|pics?|images?|screenshots?)\b/i;
const PHOTO_SENT =
  /\b(?:attached|attaching|sent|sending|here(?:'s| is| are)|see|uploaded)\b[^.?!\n]{0,40}\b(?:photos?|pictures?|pics?|images?|screenshots?)\b|\bphotos? (?:is|are) attached\b|\[(?:image|photo)\]/i;
const LOST_DATA =
  /\b(?:lost|gone|deleted|wiped|erased|disappeared|vanished)\b[^.?!\n]{0,50}\b(?:work|data|files?|photos?|documents?|progress|notes|projects?|hours|everything)\b|\b(?:work|data|files?|documents?|progress|notes|projects?|everything)\b[^.?!\n]{0,30}\b(?:lost|gone|deleted|wiped|erased|disappeared|vanished)\b/i;
const INJURY =
  /\b(?:injur(?:y|ies|ed)|bleeding|caught fire|on fire|smok(?:e|ing)|electric shock|electrocuted|allergic|(?:burn(?:t|ed)|cut|hurt|injured) (?:me|him|us|myself|himself|herself|(?:my|his|her|our) (?:\w{1,8} )?(?:hands?|fingers?|arms?|legs?|foot|feet|toes?|face|eyes?|head|back|knees?|wrist|thumb|neck|ankle|mouth|tongue|lips?|skin|son|daughter|child|baby|kid|mother|mum|mom|father|dad|wife|husband|dog|cat)))\b/i;
const BEREAVEMENT =
  /\b(?:pass(?:ed|es) away|(?:has|just|recently)? ?died|death|funeral|bereave(?:d|ment)|deceased|late (?:husband|wife|father|mother|mum|mom|dad|son|daughter|partner)|lost my (?:husband|wife|father|mother|mum|mom|dad|son|daughter|partner|brother|sister|baby))\b/i;
const ILLNESS =
  /\b(?:cancer|chemo(?:therapy)?|hospital|surgery|stroke|dementia|diagnos(?:ed|is)|terminal(?:ly)?|intensive care|seriously ill|very ill|depress(?:ed|ion)|miscarriage)\b/i;
const SELF_HARM =
  /\b(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|suicid(?:e|al)|self[- ]harm|hurt(?:ing)? myself|do ?n[o']t want to live|no reason to live)\b/i;

/** Bought, and still nothing that a courier brings. */
const DIGITAL =
  /\b(?:bonus|points|coins|gems|game|gta|dlc|download|app|digital|subscription|stream\w{0,4}|e-?book|licen[cs]e|product key|cd key|online (?:account|pass)|voucher|gift card|tickets?|season pass|credit|button|screen|window|options?|software|windows \d|update|install\w{0,3}|ios|android|xbox|ps[345]|playstation|minecraft|server|realm|pack|account|page|site)\b/i;
const SENT =
  /\b(?:parcel|package|deliver\w{0,3}|courier|box|arriv\w{1,3}|shipp?\w{0,4}|dispatch\w{0,2}|post(?:ed|man)?|tracking|doorstep|returned)\b/i;

/** What travels with a person is not sent to them. */
const TRAVELS = /\b(?:flights?|trains?|bags?|luggage|suitcases?|seats?)$/i;

/** It is behind them: nothing is to be checked for the next hour. */
const OVER =
  /\b(?:was|were|got|been) (?:\w{1,10} ){0,2}(?:delayed|late|cancell?ed|held up)\b|\b(?:yesterday|last (?:night|week|month|year|time|sunday|monday|tuesday|wednesday|thursday|friday|saturday|flight)|(?:days?|weeks?|months?) ago|finally (?:arrived|landed|made it|home|got|boarded|left|on)|arrived|landed|made it (?:home|back)|ended up|back home|(?:is|it's|been|got|now) (?:\w{1,6} )?(?:resolved|sorted|rebooked|fixed)|(?:got|was|were|been) (?:put|moved|switched|transferred) (?:on|to)|set it up|(?:from|since|after|upon) landing|got off|deplaned|(?:drove|drive|rented a car) |every (?:single )?(?:time|week|day|month|flight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|always|each time|never on time)\b/i;
/** From here on a thing and its issue say enough that goods are meant, without a word such as "order". */
const SURE_OF_GOODS = 0.7;
const GOODS_ISSUES: ReadonlySet<Issue> = new Set<Issue>(['delay', 'missing', 'damaged', 'wrong_item', 'defective']);

/** "That should be illegal" is a view; a court, a regulator or a lawyer named is a step. */
/** They have landed, and wait at the belt: no news of a flight helps. */
export const BAGS_LATE =
  /\b(?:bags?|luggage|baggage|suitcases?)\b[^.!?]{0,40}\b(?:unloaded|coming out|come out|carousel|belt|claim|off the plane)\b|\b(?:unloaded|carousel|belt|wait\w{0,3} (?:for|on)|getting|get) (?:\w{1,8} ){0,3}(?:bags?|luggage|baggage)\b/i;

/** It came, it was found, it is settled: nothing of it is still to be looked for. */
export const isResolved = (text: string): boolean => RESOLVED.test(text);

const RESOLVED =
  /\b(?:finally|just|at last) (?:got|arrived|came|received|showed up|turned up)\b|\b(?:it|that|this|all|everything)(?:'s| is| was| has been| got| are) (?:now |all |finally )?(?:resolved|sorted|fixed|solved)\b|\b(?:was|were|am|been) (?:finally )?able to\b[^.!?]{0,40}\b(?:take care|sort|resolve|fix|get (?:it|on|in)|log ?in|rebook)\b|\bgot (?:her|my|our|his|the) \w{3,12} (?:at|back|this)\b/i;

const isLegal = ({ mood, concerns }: Situation): boolean =>
  mood.flags.includes('legal') && (concerns === undefined || concerns.includes('outside'));

const isAThing = (issue: IssueReading | undefined): boolean =>
  issue !== undefined && GOODS_ISSUES.has(issue.issue) && issue.confidence >= SURE_OF_GOODS;

/** "So disappointed with you lately": that something is wrong, and not what. */
export function saysNoMore({
  issue,
  specifics,
  openQuestions,
  requests,
  agentTurns,
  lastCustomerText,
}: Situation): boolean {
  const said = lastCustomerText.replace(/@\w+|https?:\S+|#\w+/g, '').trim();
  const told = specifics.length > 0 || openQuestions.length > 0 || requests.length > 0;
  return issue?.issue === 'other' && !told && agentTurns === 0 && said.length <= 70;
}

/** What holds in this chat, for phrases that ask for it. `search` never does. */
export function conditionsOf(situation: Situation, values: SlotValues): ReadonlySet<Condition> {
  const { mood, issue, fault, specifics, domain, lastCustomerText: text } = situation;
  const said = `${text}\n${mood.evidence.map((one) => one.text).join('\n')}`;
  const vulnerable = mood.flags.includes('vulnerable');
  const named = (concern: Concern) => situation.concerns?.includes(concern) ?? false;
  const injury = INJURY.test(text) || named('injury') || named('safety');
  const threat = mood.abuseLevel === 3;
  const abusive = mood.mood === 'abusive' || ['boundary', 'end_chat'].includes(situation.escalation);
  const has = (kind: string) => specifics.some((one) => one.kind === kind);

  const holds: Readonly<Record<Condition, boolean>> = {
    search: false,
    question: situation.openQuestions.some(({ text: asked }) => isWaitedFor(asked, situation)),
    no_order: !values.order,
    has_order: values.order !== undefined,
    no_item: !values.item,
    no_date: !has('date') && !has('duration'),
    no_amount: !values.amount,
    no_issue: !issue || saysNoMore(situation),
    has_issue: issue !== undefined,
    unsure: mood.mood === undefined,
    answered: situation.agentTurns > 0,
    lost_data: LOST_DATA.test(text),
    photos: PHOTO_SENT.test(text),
    no_photos: !PHOTO.test(text),
    repeat: (situation.contacts ?? 0) >= 2 || issue?.issue === 'repeat_contact',
    manager_asked: situation.requests.includes('manager'),
    new_failure: situation.newFailure && situation.apologies > 0,
    fault_unknown: fault === 'unknown',
    not_ours: fault === 'third',
    regret: isLegal(situation) || issue?.issue === 'privacy_security' || injury,
    injury,
    insulted: !threat && abusive,
    threat,
    bereavement: vulnerable && (BEREAVEMENT.test(said) || named('bereavement')),
    illness: vulnerable && ILLNESS.test(said) && !BEREAVEMENT.test(said),
    self_harm: vulnerable && (SELF_HARM.test(said) || named('self_harm')),
    parcel:
      !(TRAVELS.test(values.item?.text ?? '') && !SENT.test(text)) &&
      ((domain === 'goods' && !(DIGITAL.test(text) && !SENT.test(text))) ||
        (domain === undefined && isAThing(issue) && values.item !== undefined && !DIGITAL.test(text))),
    travel: domain === 'travel',
    ongoing:
      !OVER.test(text) &&
      !specifics.some(({ kind, text: day }) => kind === 'date' && /^(?:yesterday|last)\b/i.test(day)),
    above_limit: false, // the playbook tells
  };
  return new Set((Object.keys(holds) as Condition[]).filter((condition) => holds[condition]));
}
