import type { ManagerPath, RemedyRule, Situation } from '../types.ts';

/** What the playbook says of a chat's issue. */
export interface PlaybookReading {
  /** The best of what an agent may give alone here. */
  readonly remedy?: RemedyRule;
  /** Another they may give alone: with two there is a choice to offer. */
  readonly second?: RemedyRule;
  /** There are remedies, and every one is above what an agent may give alone: the best of them. */
  readonly overLimit?: RemedyRule;
}

/** Signs that stand for several currencies, each with the codes it may mean. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  '£': /^(?:£|GBP|EGP)$/,
  '€': /^(?:€|EUR)$/,
  $: /^(?:\$|[A-Z]{0,2}\$|USD|AUD|CAD|NZD|SGD|HKD|MXN)$/,
  '¥': /^(?:¥|JPY|CNY)$/,
};
const MONEY = /[£€$¥]|\b(?:GBP|EUR|USD|AUD|CAD|NZD|CHF|SEK|NOK|DKK|PLN|JPY)\b/i;

/** Could these be the same currency? An amount without one could be any. */
function sameCurrency(amount: string, currency: string | undefined): boolean {
  const written = MONEY.exec(amount)?.[0].toUpperCase();
  if (written === undefined || currency === undefined) return true;
  const wanted = currency.trim().toUpperCase();
  return written === wanted || (SIGNS[written]?.test(wanted) ?? false) || (SIGNS[wanted]?.test(written) ?? false);
}

/** What an agent may give alone for this issue: the first that is not above its limit. */
export function playbookFor(
  { issue, specifics }: Pick<Situation, 'issue' | 'specifics'>,
  playbook: readonly RemedyRule[],
): PlaybookReading {
  const own = playbook.filter((one) => one.issue === issue?.issue);
  const amount = specifics.find(({ kind }) => kind === 'amount');
  const within = ({ limit, currency }: RemedyRule) =>
    limit === undefined ||
    amount?.value === undefined ||
    (amount.value <= limit && sameCurrency(amount.text, currency));
  const [remedy, second] = own.filter(within);
  if (remedy) return second ? { remedy, second } : { remedy };
  const [overLimit] = own;
  return overLimit ? { overLimit } : {};
}

/** "£25" or "25 CHF". */
export const money = (amount: number, currency = ''): string =>
  /^\p{L}/u.test(currency) ? `${amount} ${currency}` : `${currency}${amount}`;

/** Why a lead has to decide: "Above your £25; a lead may give up to £120." */
export function overLimitReason({ limit, leadLimit, currency }: RemedyRule): string | undefined {
  if (limit === undefined) return undefined;
  const lead = leadLimit === undefined ? 'a lead decides' : `a lead may give up to ${money(leadLimit, currency)}`;
  return `Above your ${money(limit, currency)}; ${lead}.`;
}

/** Is somebody there now? Undefined: nobody said when, or what time it is. Hours may go over midnight. */
export function managerIsIn({ hours }: ManagerPath, minute: number | undefined): boolean | undefined {
  if (!hours || minute === undefined) return undefined;
  const [from, to] = hours;
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** What an agent should know of the way to a manager at this moment. */
export function managerReason(path: ManagerPath | undefined, minute: number | undefined): string | undefined {
  if (!path) return undefined;
  const isIn = managerIsIn(path, minute);
  if (isIn === false)
    return path.outside === undefined ? 'Nobody is in now.' : `Nobody is in now. ${sentence(path.outside)}`;
  return path.onDuty === undefined ? undefined : `${sentence(`${path.onDuty} is on duty`)}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
