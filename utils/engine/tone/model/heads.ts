/** What the model says of a message, one number each. The moods are against `calm`, the labels against `neutral`. */
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
  'abusive',
] as const;

export type Head = (typeof HEADS)[number];

export const HEAD_COUNT = HEADS.length;
export const FIRST_MOOD = 5;
export const headAt = (head: Head): number => HEADS.indexOf(head);
