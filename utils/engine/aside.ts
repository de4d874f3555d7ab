import type { Aside, Concern, Library, Situation } from './types.ts';

/** The gravest first: one title is shown. */
const TITLES: readonly (readonly [Concern, string])[] = [
  ['self_harm', 'Someone may be in danger'],
  ['bereavement', 'Bereavement'],
  ['illness', 'Illness'],
  ['minor', 'A young person'],
  ['hardship', 'More care than usual'],
];

/** The team's note for a vulnerable customer, or a kind line after abuse. Never a reading of the agent's feelings. */
export function asideOf({ mood, concerns = [] }: Situation, library: Library): Aside | undefined {
  const title = TITLES.find(([concern]) => concerns.includes(concern))?.[1];
  if (title !== undefined || mood.flags.includes('vulnerable')) {
    const text = library.safeguarding.trim();
    if (text !== '') return { ...(title === undefined ? {} : { title }), text };
  }
  const abused = mood.abuseLevel > 0 || mood.mood === 'abusive';
  return abused ? { text: 'This is about their day, not about you. The chat can wait a minute.' } : undefined;
}
