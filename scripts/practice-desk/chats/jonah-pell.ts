import type { DeskChat } from '../chat.ts';

/** A double charge put right: the chat that may simply be closed well. */
export const jonahPell: DeskChat = {
  id: 'c6',
  customer: 'Jonah Pell',
  topic: 'Charged twice',
  past: [
    ['customer', 'You charged me twice for invoice INV-3390, that is 48.60 gone from my account. Not happy.', 44],
    ['agent', 'I am sorry about the second charge of 48.60, Jonah. It was our error and I have reversed it.', 38],
    ['customer', 'Good. When will I see it?', 36],
    ['agent', 'It will be back on your card by Wednesday.', 34],
    ['customer', 'I can see it already! Thank you so much, that was quick and really helpful.', 7],
  ],
  answers: [{ heard: 'You too, have a great weekend!', unheard: 'Thanks again, bye!' }],
};
