import type { DeskChat } from '../chat.ts';

/** A late delivery, asked about for the second time; the mood falls for as long as nobody answers it. */
export const ilseVarga: DeskChat = {
  id: 'c1',
  customer: 'Ilse Varga',
  topic: 'Where is my order?',
  past: [
    ['bot', 'Welcome to Kestrel & Pine. Tell us in a few words what this is about and someone joins you.', 14],
    ['customer', 'Hi, I ordered a brass lamp from you, order PD-48213, and it was due on Tuesday.', 13],
    ['system', 'You joined the chat', 12],
    ['agent', 'Hello Ilse, let me have a look at that for you.', 12],
    ['customer', 'Thanks. It is for my sister, so I would like to know where it is.', 11],
    ['customer', 'It is six days late now and the tracking page still says nothing at all.', 6],
    ['customer', 'This is the second time I have had to ask. Will it be here before Saturday?', 2],
  ],
  answers: [
    {
      heard: 'Thank you. I just need to know whether it comes before Saturday, the birthday is on Sunday.',
      unheard: 'That is not an answer. I am asking again: six days late, still nothing, this is getting ridiculous.',
    },
    {
      heard: 'All right. If you write to me by this afternoon I can still plan around it.',
      unheard: 'Are you even reading what I write? I want to speak to a manager, or I take my money elsewhere.',
    },
    {
      heard: 'That helps a lot, thank you for sorting it out.',
      unheard: 'Unbelievable. Worst service I have ever had, you people are useless.',
    },
  ],
};
