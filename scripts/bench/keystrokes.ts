import { emptyState, step } from '../../utils/engine/index.ts';
import { reviewDraft } from '../../utils/engine/rules/review.ts';
import { situationOf } from '../../utils/engine/situation.ts';
import type { AdviseSettings } from '../../utils/engine/types.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { median } from './duel.ts';

const settings: AdviseSettings = {
  memory: { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} },
  mutedRules: [],
};
const said = { id: 'm', author: 'customer', text: 'It still does not work and I have asked three times.' } as const;
const state = step(emptyState, said);

const SENTENCE = 'The parcel with the blue lamp left the depot in Leeds on Monday and is with you by noon.';
const draftOf = (words: number) =>
  Array.from({ length: Math.round(words / 18) }, (_, at) => `${at + 1}: ${SENTENCE}`).join(' ');
const LONG = draftOf(5000);
const SHORT = draftOf(50);
const ROUNDS = 30;

/** As a draft comes from the page: one string, not one that V8 still has to put together. */
const arrived = (text: string) => Buffer.from(text, 'latin1').toString('latin1');

/** Milliseconds for one key: as in the product the chat is read anew, then the draft. */
function keyIn(text: string): number {
  const draft = { text: arrived(text), mode: 'reply', settled: false } as const;
  const start = performance.now();
  reviewDraft(draft, situationOf(state, settings.memory), starterLibrary, settings);
  return performance.now() - start;
}

/** A sentence is typed in the middle of a draft and another at its end; nothing typed was ever read before. */
function typing(text: string, round: number): readonly number[] {
  const middle = text.indexOf('. ', text.length / 2) + 2;
  const typed = `And then ${round} more came from the same depot.`;
  const keys = Array.from({ length: typed.length }, (_, at) => typed.slice(0, at + 1));
  return [
    ...keys.map((soFar) => keyIn(text.slice(0, middle) + soFar + text.slice(middle))),
    ...keys.map((soFar) => keyIn(`${text} ${soFar}`)),
  ];
}

/** What a key costs in a draft of 50 words against one in a draft of 5,000: 1 means flat. */
export function keystrokes(): number {
  for (let round = 0; round < ROUNDS; round++) for (const text of [LONG, SHORT]) typing(text, 1000 + round);
  return median(
    Array.from({ length: ROUNDS }, (_, round) => median(typing(SHORT, round)) / median(typing(LONG, round))),
  );
}
