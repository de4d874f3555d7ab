import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { halfOf } from './halves.ts';
import { areaUnder, correlation, f1, macroF1 } from './statistics.ts';

/** Which half of each set, cut by a hash of the row's id: A is read to learn from, B is only measured. */
export type Half = 'a' | 'b' | 'all';

export interface Figure {
  readonly set: string;
  readonly figure: string;
  readonly value: number;
  readonly rows: number;
}

/** What something that reads tone says of a text; what it does not read is left out. */
export interface Reading {
  readonly label: 'negative' | 'neutral' | 'positive';
  readonly valence: number;
  /** One number for ranking by how unhappy. */
  readonly unhappiness: number;
}

export interface ToneReader {
  readonly read?: (text: string) => Reading;
  readonly isAbusive?: (text: string) => boolean;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly rating: number;
  readonly emotions: readonly string[];
}

/** The rows of one set; none where the folder does not hold it. */
export function readSet<T extends { readonly id: string }>(folder: string, file: string, half: Half): readonly T[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line))
    .filter(({ id }) => half === 'all' || halfOf(id) === half);
}

const ANGER_FAMILY = new Set(['anger', 'annoyance', 'disappointment', 'disapproval', 'disgust']);
const THREE = new Set(['positive', 'negative', 'neutral']);

/** How well somebody reads the public sets: the figures of docs/tone.md, each where the set is there and is read at all. */
export function figuresOf({ read, isAbusive }: ToneReader, folder: string, half: Half): readonly Figure[] {
  const figures: Figure[] = [];
  const add = (set: string, figure: string, rows: number, value: () => number) => {
    if (rows > 0) figures.push({ set, figure, value: value(), rows });
  };
  const rowsOf = (set: string) => readSet<Row>(folder, `${set}.jsonl`, half);
  if (read) {
    const airline = rowsOf('airline');
    add('airline', 'macro-F1, 3 classes', airline.length, () =>
      macroF1(airline.map(({ label, text }) => [label, read(text).label] as const)),
    );
    const turns = rowsOf('tweetsumm_turns');
    add('tweetsumm_turns', 'AUC of negative', turns.length, () =>
      areaUnder(turns.map(({ label, text }) => [read(text).unhappiness, label === 'negative'] as const)),
    );
    for (const set of ['vader_tweets', 'vader_amazon']) {
      const rows = rowsOf(set);
      add(set, 'Pearson r', rows.length, () =>
        correlation(rows.map(({ rating, text }) => [rating, read(text).valence] as const)),
      );
    }
    const emotions = rowsOf('goemotions').filter(({ label }) => THREE.has(label));
    const readings = emotions.map(({ text }) => read(text));
    add('goemotions', 'macro-F1, 3 classes', emotions.length, () =>
      macroF1(emotions.map(({ label }, at) => [label, readings[at]?.label ?? ''] as const)),
    );
    add('goemotions', 'AUC of the anger family', emotions.length, () =>
      areaUnder(
        emotions.map(
          (row, at) => [readings[at]?.unhappiness ?? 0, row.emotions.some((one) => ANGER_FAMILY.has(one))] as const,
        ),
      ),
    );
  }
  if (isAbusive) {
    const turns = rowsOf('convabuse');
    add('convabuse', 'F1 of abuse ≥ 0.5', turns.length, () =>
      f1(turns.map(({ label, text }) => [label === 'abusive', isAbusive(text)] as const)),
    );
  }
  return figures;
}
