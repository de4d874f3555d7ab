import type { DeskChat } from '../chat.ts';

/** A friendly how-to question: with nothing wrong, a coach has little to say. */
export const tomasLind: DeskChat = {
  id: 'c2',
  customer: 'Tomas Lind',
  topic: 'Setting up a scanner',
  past: [
    ['bot', 'Welcome to Kestrel & Pine. Tell us in a few words what this is about and someone joins you.', 9],
    ['customer', 'Hello! How do I connect the blue scanner to a second laptop?', 8],
    ['agent', 'Hello Tomas, happy to walk you through it. Which version of the app is on that laptop?', 7],
    ['customer', 'Version 4, installed this morning.', 5],
  ],
  answers: [
    {
      heard: 'Found it, the light is on now. Is there a way to give it another name?',
      unheard: 'OK, I see the menu. Is there a way to give it another name too?',
    },
    { heard: 'Perfect, that works. Thanks a lot!', unheard: 'That works, thanks.' },
  ],
};
