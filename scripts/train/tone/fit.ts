import { BUCKETS } from '../../../utils/engine/tone/model/grams.ts';
import { FIRST_MOOD, HEAD_COUNT, HEADS, headAt, LAST_MOOD } from '../../../utils/engine/tone/model/heads.ts';
import type { Example } from './examples.ts';
import { bounded, exp, Shuffler, sigmoid } from './numbers.ts';
import type { Row } from './sources.ts';

/** The weights that were found: inputs × heads. */
export type Weights = Float64Array;

const EPOCHS = 10;
/** Signals and cues settle first; what is left is for the n-grams. */
const EPOCHS_WITHOUT_GRAMS = 4;
const RATE = 0.4;
/** How fast n-grams learn beside the signals: only our own messages speak of moods, so there they must carry more. */
const GRAM_RATES = HEADS.map((head) =>
  head === 'valence' ? 0.1 : head === 'abuse' || headAt(head) >= FIRST_MOOD ? 1 : 0.3,
);
const GRAM_DECAY = 0.008;
/** Abuse is told from words alone: the cues speak for themselves, and would leave nothing to be learnt. */
const ABUSE = headAt('abuse');
const CHAT = headAt('chat');
const SEED = 7;
const NEARLY_ZERO = 1e-3;

/** How much a row of each source counts; our own writers count `OWN`. Chosen on half A (docs/tone-model.md). */
const SOURCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['goemotions', 0.8],
  ['vader_tweets', 3],
  ['vader_amazon', 3],
  ['vader_movie', 1],
  ['vader_nyt', 1],
  ['convabuse', 1],
]);
const OWN = 1.5;
/**
 * Sources cut or drawn in a way no chat is have an offset of their own, left behind with them: how often they are
 * negative says nothing of a chat. GoEmotions has none: its texts are what a message is when it is no complaint.
 */
const OFFSET_SOURCES: ReadonlySet<string> = new Set([
  'vader_tweets',
  'vader_amazon',
  'vader_movie',
  'vader_nyt',
  'convabuse',
]);

/** What part of the buckets keeps a weight: moods are told by fewer words than labels are. */
const KEPT = { labels: 0.19, moods: 0.13 };

/**
 * The weights that ship: learnt once with all n-grams, then again with those alone that weighed most, so that they make up
 * for the others.
 */
export function fit(examples: readonly Example[], dense: number): Weights {
  return fitAmong(examples, dense, strongest(fitAmong(examples, dense), dense));
}

/** For each n-gram and head, whether it is among those that weigh most. */
function strongest(weights: Weights, dense: number): Uint8Array {
  const kept = new Uint8Array(BUCKETS * HEAD_COUNT);
  for (let head = 0; head < HEAD_COUNT; head++) {
    const sizes = Float64Array.from({ length: BUCKETS }, (_, at) =>
      Math.abs(weights[(dense + at) * HEAD_COUNT + head] ?? 0),
    );
    const share = head < FIRST_MOOD ? KEPT.labels : KEPT.moods;
    const least = sizes.toSorted().at(-Math.floor(share * BUCKETS)) ?? 0;
    for (let at = 0; at < BUCKETS; at++) if ((sizes[at] ?? 0) >= least) kept[at * HEAD_COUNT + head] = 1;
  }
  return kept;
}

/**
 * Linear heads over the same inputs, by stochastic gradient descent with a step per weight (AdaGrad); the mean of the
 * second half of the epochs is kept. Fixed order, no library arithmetic: the same rows give the same weights.
 */
function fitAmong(examples: readonly Example[], dense: number, kept?: Uint8Array): Weights {
  const size = (dense + BUCKETS) * HEAD_COUNT;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  const mean = new Float64Array(size);
  const offsets = new Map([...OFFSET_SOURCES].map((source) => [source, new Offset()] as const));
  const shuffler = new Shuffler(SEED);
  const order = Uint32Array.from(examples.keys());
  const scores = new Float64Array(HEAD_COUNT);
  const slopes = new Float64Array(HEAD_COUNT);
  const from = EPOCHS / 2;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / (EPOCHS + 1));
    shuffler.shuffle(order);
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const offset = offsets.get(example.row.source);
      score(example, weights, scores);
      offset?.addTo(scores);
      slopesOf(example.row, scores, slopes);
      const grams = epoch >= EPOCHS_WITHOUT_GRAMS;
      const { ids, values } = example;
      for (let k = 0; k < ids.length; k++) {
        const id = ids[k] ?? 0;
        if (id >= dense && !grams) continue;
        const value = values[k] ?? 0;
        for (let head = 0; head < HEAD_COUNT; head++) {
          const slope = slopes[head] ?? 0;
          if (slope === 0 || (head === ABUSE && id > 0 && id < dense)) continue;
          if (id >= dense && kept?.[(id - dense) * HEAD_COUNT + head] === 0) continue;
          const index = id * HEAD_COUNT + head;
          const weight = weights[index] ?? 0;
          const step = slope * value + (id < dense ? 0 : GRAM_DECAY * weight);
          const square = (squares[index] ?? 0) + step * step;
          squares[index] = square;
          const speed = id < dense ? rate : rate * (GRAM_RATES[head] ?? 1);
          weights[index] = weight - (speed * step) / (Math.sqrt(square) + NEARLY_ZERO);
        }
      }
      offset?.learn(slopes, rate);
    }
    if (epoch >= from)
      for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / (EPOCHS - from);
  }
  return mean;
}

/** What all heads say of an example. */
export function score({ ids, values }: Example, weights: Weights, into: Float64Array): void {
  into.fill(0);
  for (let k = 0; k < ids.length; k++) {
    const base = (ids[k] ?? 0) * HEAD_COUNT;
    const value = values[k] ?? 0;
    for (let head = 0; head < HEAD_COUNT; head++) into[head] = (into[head] ?? 0) + (weights[base + head] ?? 0) * value;
  }
}

/** The slope of the loss at each head; 0 where the row says nothing of it. */
function slopesOf(row: Row, scores: Float64Array, slopes: Float64Array): void {
  const weight = SOURCE_WEIGHTS.get(row.source) ?? OWN;
  slopes.fill(0);
  if (row.label !== undefined) {
    const negative = exp(bounded(scores[0] ?? 0));
    const positive = exp(bounded(scores[1] ?? 0));
    const all = 1 + negative + positive;
    slopes[0] = weight * (negative / all - (row.label === 'negative' ? 1 : 0));
    slopes[1] = weight * (positive / all - (row.label === 'positive' ? 1 : 0));
  }
  if (row.valence !== undefined) {
    const score = scores[2] ?? 0;
    const root = Math.sqrt(1 + score * score);
    slopes[2] = (weight * 4 * (score / root - row.valence)) / (root * root * root);
  }
  if (row.anger !== undefined) slopes[3] = weight * (sigmoid(scores[3] ?? 0) - row.anger);
  if (row.abuse !== undefined) slopes[ABUSE] = weight * (sigmoid(scores[ABUSE] ?? 0) - row.abuse);
  if (row.chat !== undefined) slopes[CHAT] = 0.5 * (sigmoid(scores[CHAT] ?? 0) - row.chat);
  if (row.mood !== undefined && row.mood !== 'abusive')
    moodSlopes(row.mood, row.otherMood ?? row.mood, weight, scores, slopes);
}

function moodSlopes(mood: string, other: string, weight: number, scores: Float64Array, slopes: Float64Array): void {
  let all = 1;
  for (let head = FIRST_MOOD; head <= LAST_MOOD; head++) all += exp(bounded(scores[head] ?? 0));
  for (let head = FIRST_MOOD; head <= LAST_MOOD; head++) {
    slopes[head] =
      weight *
      (exp(bounded(scores[head] ?? 0)) / all - ((HEADS[head] === mood ? 0.5 : 0) + (HEADS[head] === other ? 0.5 : 0)));
  }
}

/** What a source has of its own, for each head but the one that tells sources apart. */
class Offset {
  readonly #weights = new Float64Array(HEAD_COUNT);
  readonly #squares = new Float64Array(HEAD_COUNT);

  addTo(scores: Float64Array): void {
    for (let head = 0; head < CHAT; head++) scores[head] = (scores[head] ?? 0) + (this.#weights[head] ?? 0);
  }

  learn(slopes: Float64Array, rate: number): void {
    for (let head = 0; head < CHAT; head++) {
      const slope = slopes[head] ?? 0;
      if (slope === 0) continue;
      const square = (this.#squares[head] ?? 0) + slope * slope;
      this.#squares[head] = square;
      this.#weights[head] = (this.#weights[head] ?? 0) - (rate * slope) / (Math.sqrt(square) + NEARLY_ZERO);
    }
  }
}
