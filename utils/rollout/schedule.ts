export const USUAL_MINUTES = 15;
export const LEAST_MINUTES = 5;
export const MOST_MINUTES = 24 * 60;

/** How far from the middle a look may fall, as a share of the interval. */
const JITTER = 0.1;

/**
 * Minutes to the next look. Never more than the interval, so that a new version reaches everyone within one; spread over
 * its last fifth, so that two thousand browsers opened at nine do not ask together for the rest of the day.
 */
export const nextLook = (minutes: number, random: number): number => minutes * (1 - 2 * JITTER * random);

/** Minutes to the first look after a browser was opened: anywhere within the interval's first fifth. */
export const firstLook = (minutes: number, random: number): number => minutes * 2 * JITTER * random;

export const usableMinutes = (minutes: number): number => Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, minutes));
