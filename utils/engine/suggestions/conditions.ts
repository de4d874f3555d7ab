import { isRhetorical } from '../slots/asked.ts';
import type { SlotValues } from '../slots/values.ts';
import type { Condition, Issue, IssueReading, Situation } from '../types.ts';

const PHOTO = /\b(?:photos?|pictures?|pics?|images?|screenshots?)\b/i;
const PHOTO_SENT =
  /\b(?:attached|attaching|sent|sending|here(?:'s| is| are)|see|uploaded)\b[^.?!\n]{0,40}\b(?:photos?|pictures?|pics?|images?|screenshots?)\b|\bphotos? (?:is|are) attached\b|\[(?:image|photo)\]/i;
const LOST_DATA =
  /\b(?:lost|gone|deleted|wiped|erased|disappeared|vanished)\b[^.?!\n]{0,50}\b(?:work|data|files?|photos?|documents?|progress|notes|projects?|hours|everything)\b|\b(?:work|data|files?|documents?|progress|notes|projects?|everything)\b[^.?!\n]{0,30}\b(?:lost|gone|deleted|wiped|erased|disappeared|vanished)\b/i;
const INJURY =
  /\b(?:injur(?:y|ies|ed)|bleeding|hospital|caught fire|on fire|smok(?:e|ing)|electric shock|electrocuted|allergic|(?:burn(?:t|ed)|cut|hurt) (?:my|his|her|our|me|him|us|myself))\b/i;
const BEREAVEMENT =
  /\b(?:pass(?:ed|es) away|(?:has|just|recently)? ?died|death|funeral|bereave(?:d|ment)|deceased|late (?:husband|wife|father|mother|mum|mom|dad|son|daughter|partner)|lost my (?:husband|wife|father|mother|mum|mom|dad|son|daughter|partner|brother|sister|baby))\b/i;
const ILLNESS =
  /\b(?:cancer|chemo(?:therapy)?|hospital|surgery|stroke|dementia|diagnos(?:ed|is)|terminal(?:ly)?|intensive care|seriously ill|very ill|depress(?:ed|ion)|miscarriage)\b/i;
const SELF_HARM =
  /\b(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|suicid(?:e|al)|self[- ]harm|hurt(?:ing)? myself|do ?n[o']t want to live|no reason to live)\b/i;

/** Bought, and still nothing that a courier brings. */
const DIGITAL =
  /\b(?:bonus|points|coins|gems|game|gta|dlc|download|app|digital|subscription|stream\w{0,4}|e-?book|licen[cs]e|product key|cd key|online (?:account|pass)|voucher|gift card|tickets?|season pass|credit)\b/i;
const SENT =
  /\b(?:parcel|package|deliver\w{0,3}|courier|box|arriv\w{1,3}|shipp?\w{0,4}|dispatch\w{0,2}|post(?:ed|man)?|tracking|doorstep|returned)\b/i;

/** It is behind them: nothing is to be checked for the next hour. */
const OVER =
  /\b(?:was|were|got|been) (?:\w{1,10} ){0,2}(?:delayed|late|cancell?ed|held up)\b|\b(?:yesterday|last (?:night|week|month|year|time|sunday|monday|tuesday|wednesday|thursday|friday|saturday|flight)|(?:days?|weeks?|months?) ago|finally (?:arrived|landed|made it|home|got|boarded|left|on)|arrived|landed|made it (?:home|back)|ended up|back home|(?:is|it's|been|got|now) (?:\w{1,6} )?(?:resolved|sorted|rebooked|fixed))\b/i;
/** From here on a thing and its issue say enough that goods are meant, without a word such as "order". */
const SURE_OF_GOODS = 0.7;
const GOODS_ISSUES: ReadonlySet<Issue> = new Set<Issue>(['delay', 'missing', 'damaged', 'wrong_item', 'defective']);

const isAThing = (issue: IssueReading | undefined): boolean =>
  issue !== undefined && GOODS_ISSUES.has(issue.issue) && issue.confidence >= SURE_OF_GOODS;

/** What holds in this chat, for phrases that ask for it. `search` never does. */
export function conditionsOf(situation: Situation, values: SlotValues): ReadonlySet<Condition> {
  const { mood, issue, fault, specifics, domain, lastCustomerText: text } = situation;
  const said = `${text}\n${mood.evidence.map((one) => one.text).join('\n')}`;
  const vulnerable = mood.flags.includes('vulnerable');
  const injury = INJURY.test(text);
  const threat = mood.abuseLevel === 3;
  const abusive = mood.mood === 'abusive' || ['boundary', 'end_chat'].includes(situation.escalation);
  const has = (kind: string) => specifics.some((one) => one.kind === kind);

  const holds: Readonly<Record<Condition, boolean>> = {
    search: false,
    question: situation.openQuestions.some(
      ({ text: asked }) => !isRhetorical(asked) && (text.includes(asked) || values.asked),
    ),
    no_order: !values.order,
    has_order: values.order !== undefined,
    no_item: !values.item,
    no_date: !has('date') && !has('duration'),
    no_amount: !values.amount,
    no_issue: !issue,
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
    regret: mood.flags.includes('legal') || issue?.issue === 'privacy_security' || injury,
    injury,
    insulted: !threat && abusive,
    threat,
    bereavement: vulnerable && BEREAVEMENT.test(said),
    illness: vulnerable && ILLNESS.test(said) && !BEREAVEMENT.test(said),
    self_harm: vulnerable && SELF_HARM.test(said),
    parcel:
      (domain === 'goods' && !(DIGITAL.test(text) && !SENT.test(text))) ||
      (domain === undefined && isAThing(issue) && values.item !== undefined),
    travel: domain === 'travel',
    ongoing: !OVER.test(text),
    above_limit: false, // the playbook tells
  };
  return new Set((Object.keys(holds) as Condition[]).filter((condition) => holds[condition]));
}
