const MOST = 1_000_000;

/** What a person types for an amount; undefined: nothing typed. */
export const amountOf = (text: string): number | undefined =>
  text.trim() === '' ? undefined : Number(text.trim().replace(',', '.'));

/** Why it is no amount. */
export function wrongAmount(text: string): string | undefined {
  const amount = amountOf(text);
  if (amount === undefined) return undefined;
  if (Number.isNaN(amount) || amount < 0) return 'A number, such as 25 or 12.50';
  return amount > MOST ? 'At most 1,000,000' : undefined;
}

/** "£25" or "25 CHF". */
export const withCurrency = (amount: number, currency = ''): string =>
  /^\p{L}/u.test(currency) ? `${amount} ${currency}` : `${currency}${amount}`;

const MINUTES = 60;

/** Minutes since midnight as a time field has them. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / MINUTES) % 24).padStart(2, '0')}:${String(minutes % MINUTES).padStart(2, '0')}`;

export function minutesOf(clock: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(clock) ?? [];
  return hours === undefined ? undefined : Number(hours) * MINUTES + Number(minutes);
}
