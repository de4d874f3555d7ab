import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import { advise, type ChatMemory, type ChatState, emptyState, scoreMessage, step } from '../../utils/engine/index.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { duel } from './duel.ts';
import { messages } from './messages.ts';

const memory: ChatMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };
const settings = { memory, mutedRules: [] };
const draft = {
  text: 'Please calm down. As I already told you, the parcel left on Monday and there is nothing we can do before Friday.',
  mode: 'reply',
  settled: true,
} as const;

const scoreAll = () => {
  for (const text of messages) scoreMessage(text);
};

/** Scoring with evidence, against the two libraries people would use instead. */
export function scoring() {
  const sentiment = new Sentiment();
  return {
    vader: duel(
      scoreAll,
      () => messages.forEach((text) => void vader.SentimentIntensityAnalyzer.polarity_scores(text)),
      messages.length,
    ),
    sentiment: duel(scoreAll, () => messages.forEach((text) => void sentiment.analyze(text)), messages.length),
  };
}

const chatOf = (length: number): ChatState => {
  let state = emptyState;
  for (let i = 0; i < length; i++) state = step(state, messageAt(i));
  return state;
};

const messageAt = (i: number) => ({
  id: String(i),
  author: i % 3 === 2 ? ('agent' as const) : ('customer' as const),
  text: messages[i % messages.length] ?? '',
});

/** One more message in a long chat against one more in a short one: 1 means flat. */
export function foldFlatness() {
  const [short, long] = [chatOf(10), chatOf(2000)];
  const further = (state: ChatState) => () => {
    for (let i = 0; i < messages.length; i++) step(state, messageAt(i));
  };
  return duel(further(long), further(short), messages.length);
}

/** The whole advice for one message and one draft, in calls a second, against scoring that message with `vader-sentiment`. */
export function advising() {
  const state = chatOf(40);
  return duel(
    () => void advise(step(state, messageAt(4)), draft, starterLibrary, settings),
    () => void vader.SentimentIntensityAnalyzer.polarity_scores(messages[4] ?? ''),
    1,
  );
}

/** Bytes of the stored fold after 2,000 messages; the design allows 65,536 with the advice. */
export const foldBytes = () => {
  const state = chatOf(2000);
  return (
    Buffer.byteLength(JSON.stringify(state)) +
    Buffer.byteLength(JSON.stringify(advise(state, draft, starterLibrary, settings)))
  );
};
