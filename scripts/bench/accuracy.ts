import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Filter } from 'bad-words';
import mlSentiment from 'ml-sentiment';
import { polarity } from 'polarity';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import winkSentiment from 'wink-sentiment';
import { poise } from '../measure/tone-readers.ts';
import { figuresOf, type Reading, type ToneReader } from '../measure/tone-sets.ts';

/** A library that gives one number; `neutral`: up to there it calls a text neither good nor bad. */
const bySign = (score: (text: string) => number, neutral = 0): ToneReader => ({
  read(text): Reading {
    const valence = score(text) || 0;
    const label = valence > neutral ? 'positive' : valence < -neutral ? 'negative' : 'neutral';
    return { label, valence, unhappiness: -valence };
  },
});

const sentiment = new Sentiment();
const classifier = mlSentiment();
const filter = new Filter();
/** VADER's authors call a text neutral below this. */
const VADER_NEUTRAL = 0.05;

const READERS: Readonly<Record<string, ToneReader>> = {
  poise,
  sentiment: bySign((text) => sentiment.analyze(text).comparative),
  'vader-sentiment': bySign(
    (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    VADER_NEUTRAL - Number.EPSILON,
  ),
  'wink-sentiment': bySign((text) => winkSentiment(text).normalizedScore),
  'ml-sentiment': bySign((text) => classifier.classify(text)),
  polarity: bySign(
    (text) => polarity(text.toLowerCase().match(/[\p{L}']+|\p{Extended_Pictographic}/gu) ?? []).polarity,
  ),
  'bad-words': { isAbusive: (text) => filter.isProfane(text) },
};

/** By figure, then by who reads. */
export type Accuracy = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Ours and the libraries' figures on half B of the public sets, in one run; undefined where the folder holds none. */
export function accuracy(folder: string): Accuracy | undefined {
  if (!existsSync(join(folder, 'airline.jsonl'))) return undefined;
  const table: Record<string, Record<string, number>> = {};
  for (const [name, reader] of Object.entries(READERS)) {
    for (const { set, figure, value } of figuresOf(reader, folder, 'b')) {
      const row = `${set}: ${figure}`;
      table[row] = { ...table[row], [name]: Number(value.toFixed(3)) };
    }
  }
  return table;
}

/** The table as text: a column for each reader, a dash where it does not read such a thing. */
export function accuracyLines(table: Accuracy): readonly string[] {
  const names = Object.keys(READERS);
  const line = (first: string, cells: readonly string[]) =>
    first.padEnd(40) + cells.map((cell, at) => cell.padStart((names[at] ?? '').length + 2)).join('');
  return [
    line('on half B of the public sets', names),
    ...Object.entries(table).map(([row, values]) =>
      line(
        row,
        names.map((name) => values[name]?.toFixed(3) ?? '–'),
      ),
    ),
  ];
}
