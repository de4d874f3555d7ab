import type { DeskChat } from '../chat.ts';

/** A bereavement: coaching softens, and the team's note comes first. */
export const maudFerrier: DeskChat = {
  id: 'c4',
  customer: 'Maud Ferrier',
  topic: 'Closing an account',
  past: [
    ['customer', 'Hello. My husband passed away three weeks ago and I found a contract of yours, KT-0931.', 16],
    ['agent', 'Hello Maud, thank you for telling me.', 14],
    ['customer', 'I would like to cancel it but I do not know his password. I don’t know what to do.', 12],
    ['customer', 'There is so much to arrange and I am quite worried I miss a payment.', 3],
  ],
  answers: [
    {
      heard: 'That is kind of you. Do I need to send a certificate?',
      unheard: 'I am sorry, I do not understand. I just told you that he has died.',
    },
    { heard: 'Thank you. That is a weight off my mind.', unheard: 'I will have to ask my son to help me.' },
  ],
};
