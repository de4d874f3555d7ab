/**
 * What the model says of a message, one number each. The moods are against `calm`, the labels against `neutral`; `chat` is
 * whether it is said to a company at all, and not to friends or readers. Abuse is told by a head of its own, not as a mood.
 */
export const HEADS = [
  'negative',
  'positive',
  'valence',
  'anger',
  'abuse',
  'satisfied',
  'confused',
  'anxious',
  'disappointed',
  'frustrated',
  'angry',
  'chat',
] as const;

export type Head = (typeof HEADS)[number];

export const HEAD_COUNT = HEADS.length;
export const FIRST_MOOD = 5;
export const LAST_MOOD = 10;
export const headAt = (head: Head): number => HEADS.indexOf(head);
