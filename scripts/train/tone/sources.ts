import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flag, Label, Mood } from '../../../utils/engine/types.ts';
import { halfOf } from '../../measure/halves.ts';

/** One text to learn from; what a source does not say is left out. */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly label?: Label;
  readonly valence?: number;
  readonly anger?: number;
  readonly abuse?: number;
  readonly mood?: Mood;
  /** What a second hand called it. */
  readonly otherMood?: Mood;
  readonly flags?: readonly Flag[];
  /** 1 said to a company, 0 to friends or readers; left out of posts with a handle, which can be either. */
  readonly chat?: 0 | 1;
}

const HANDLE = /@\w/;
const chatIf = (text: string, chat: 0 | 1) => (HANDLE.test(text) ? {} : { chat });

interface Raw {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly rating: number;
  readonly emotions: readonly string[];
  readonly severity: number;
}

const lines = <T>(path: string): T[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): T => JSON.parse(line))
    : [];

const ANGER = new Set(['anger', 'annoyance', 'disappointment', 'disapproval', 'disgust']);
const VALENCES: Readonly<Record<string, number>> = { negative: -0.5, neutral: 0, positive: 0.5 };

/** Half A of the public sets whose licence lets weights be shipped. */
export function publicRows(folder: string): Row[] {
  const half = (file: string) => lines<Raw>(join(folder, file)).filter(({ id }) => halfOf(id) === 'a');
  return [
    ...half('goemotions.jsonl').flatMap(({ id, text, label, emotions }): Row[] => {
      const anger = emotions.some((emotion) => ANGER.has(emotion)) ? 1 : 0;
      const base = { id, text, source: 'goemotions', anger, ...chatIf(text, 0) };
      if (!isLabel(label)) return [base];
      return [{ ...base, label, valence: VALENCES[label] ?? 0, ...(label !== 'negative' && { abuse: 0 }) }];
    }),
    ...['vader_tweets', 'vader_amazon', 'vader_movie', 'vader_nyt'].flatMap((source) =>
      half(`${source}.jsonl`).map(
        ({ id, text, rating, label }): Row => ({
          id,
          text,
          source,
          valence: rating / 4,
          ...chatIf(text, 0),
          ...(isLabel(label) && { label }),
          ...(source !== 'vader_tweets' && { abuse: 0 }),
        }),
      ),
    ),
    ...half('convabuse.jsonl').map(
      ({ id, text, label }): Row => ({ id, text, source: 'convabuse', abuse: label === 'abusive' ? 1 : 0 }),
    ),
  ];
}

export const isLabel = (label: string): label is Label =>
  label === 'negative' || label === 'neutral' || label === 'positive';

/** Our own messages, by writer. */
export function ownRows(folder: string, writer: string): Row[] {
  return lines<Omit<Row, 'source'>>(join(folder, `${writer}.jsonl`)).map((row) => ({
    ...row,
    source: writer,
    ...chatIf(row.text, 1),
  }));
}
