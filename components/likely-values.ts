const HOUR = 60 * 60 * 1000;

const clock = (at: Date) => `${String(at.getHours()).padStart(2, '0')}:00`;

/**
 * Likely values for a blank about a time or a date, as the agent would write them; none for other blanks. They are
 * offered, never filled in: only the agent knows.
 */
export function likelyValues(slot: string, now: Date): readonly string[] {
  if (/time|deadline|when|until/.test(slot)) {
    const next = [2, 3].map((hours) => new Date(now.getTime() + hours * HOUR)).filter((at) => at.getHours() < 20);
    const today = next.filter((at) => at.getDate() === now.getDate() && at.getHours() > 7).map(clock);
    return now.getHours() < 17 ? [...today, 'the end of today'] : [...today, 'noon tomorrow'];
  }
  if (/date|day(?!s)/.test(slot)) {
    const later = new Date(now.getTime() + 48 * HOUR);
    return ['today', 'tomorrow', later.toLocaleDateString('en', { weekday: 'long' })];
  }
  return [];
}
