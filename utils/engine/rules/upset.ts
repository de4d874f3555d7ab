import type { Mood, Situation } from '../types.ts';

const UPSET: ReadonlySet<Mood> = new Set<Mood>(['anxious', 'disappointed', 'frustrated', 'angry', 'abusive']);

/** The customer is anxious or worse, is leaving, or mocks. Not sure of the mood: not upset. */
export const isUpset = ({ mood }: Situation): boolean =>
  (mood.mood !== undefined && UPSET.has(mood.mood)) ||
  mood.flags.includes('leaving') ||
  mood.flags.includes('sarcastic');

/** The customer is angry or abusive. */
export const isAngry = ({ mood }: Situation): boolean => mood.mood === 'angry' || mood.mood === 'abusive';
