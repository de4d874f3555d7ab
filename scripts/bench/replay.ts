import nlp from 'compromise';
import { type ChatState, emptyState, step } from '../../utils/engine/index.ts';
import { type Duel, duel } from './duel.ts';
import { messages } from './messages.ts';

const LENGTH = 200;

const chat = Array.from({ length: LENGTH }, (_, at) => ({
  id: String(at),
  author: at % 3 === 2 ? ('agent' as const) : ('customer' as const),
  text: `${messages[at % messages.length] ?? ''}${at < messages.length ? '' : ` ${at}`}`, // no text twice
}));

/** A long chat read from its first message on, against `compromise` finding the parts of speech of the same texts. */
export const replaying = (): Duel =>
  duel(
    () => {
      let state: ChatState = emptyState;
      for (const message of chat) state = step(state, message);
    },
    () => {
      for (const { text } of chat) nlp(text);
    },
    LENGTH,
  );
