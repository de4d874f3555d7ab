import type { DeskChat } from '../chat.ts';

/** A missed appointment, then insults: where a boundary, and a manager, come in. */
export const runeAldous: DeskChat = {
  id: 'c3',
  customer: 'Rune Aldous',
  topic: 'Engineer did not come',
  past: [
    ['customer', 'Your engineer was booked for Monday between 8 and 10, visit MV-2207. Nobody came.', 31],
    ['agent', 'Hello Rune, I am looking at visit MV-2207 now.', 29],
    ['customer', 'I took a day off for this. It is the second visit you have missed and I am furious.', 27],
    ['agent', 'The engineer was delayed by another job.', 22],
    ['customer', 'I do not care about your other job, you incompetent idiot.', 20],
    ['note', 'Second missed visit according to the booking log. Dispatch answers within the hour.', 18],
    ['customer', 'Are you too stupid to read? Answer me, you useless clown.', 4],
  ],
  answers: [
    {
      heard: 'Whatever. Just get someone here this week before 10.',
      unheard: 'You are a pathetic bunch of morons, all of you.',
    },
    { heard: 'Fine. Thursday at 9 then.', unheard: 'Shut up and get me someone with a brain.' },
  ],
};
