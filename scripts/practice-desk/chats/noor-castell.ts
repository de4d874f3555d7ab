import type { DeskChat } from '../chat.ts';

/** One clipped word after an invoice: too little to be sure of. */
export const noorCastell: DeskChat = {
  id: 'c7',
  customer: 'Noor Castell',
  topic: 'Invoice INV-7710',
  past: [
    ['bot', 'Your invoice INV-7710 is attached. Is there anything else?', 26],
    ['customer', 'fine.', 24],
  ],
  answers: [
    {
      heard: 'The delivery fee. Nobody told me about it before I ordered.',
      unheard: 'Never mind. Nobody told me about a delivery fee, that is all.',
    },
  ],
};
