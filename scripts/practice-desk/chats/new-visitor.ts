import type { DeskChat } from '../chat.ts';

/** A visitor who has not written yet. */
export const newVisitor: DeskChat = {
  id: 'c8',
  customer: 'Visitor 4471',
  topic: 'Waiting',
  past: [
    ['bot', 'Welcome to Kestrel & Pine. Tell us in a few words what this is about and someone joins you.', 1],
    ['system', 'You joined the chat', 1],
  ],
  answers: [],
};
