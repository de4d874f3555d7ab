import type { Label, Mood } from '../types.ts';
import { type CueReading, round } from './cue-reading.ts';
import { generalSum } from './model/general.ts';
import { FIRST_MOOD } from './model/heads.ts';
import { soft } from './model/signals.ts';
import { moodOf } from './mood-of.ts';

/** What the cues and the model make of a message together. */
export interface Verdict {
  readonly valence: number;
  readonly label: Label;
  readonly mood: Mood;
  readonly anger: number;
  readonly abuse: number;
  /** How far the label's side is ahead, 0…1. */
  readonly margin: number;
  /** The abuse was found by the model alone. */
  readonly abuseByModel: boolean;
}

/**
 * Shares of the valence: of the cues, of the words in general, of the model, and of what its mood usually means. All
 * figures here were chosen on half A and on writers left out (docs/tone-model.md).
 */
const PRIVATE = { cues: 0.35, general: 0.15, model: 0.25, mood: 0.25 };
/** A post to an account is worded for an audience: its words count for more, and more of them are complaints. */
const PUBLIC = { cues: 0.35, general: 0.25, model: 0.4, mood: 0 };
const PRIVATE_LABELS = { negative: 0, positive: 0, cues: 0.25 };
const PUBLIC_LABELS = { negative: -0.4, positive: -0.7, cues: 1 };

const USUAL: Readonly<Record<Mood, number>> = {
  satisfied: 0.55,
  calm: 0,
  confused: -0.1,
  anxious: -0.35,
  disappointed: -0.4,
  frustrated: -0.5,
  angry: -0.75,
  abusive: -0.8,
};

/** Cues this sure of anger are believed whatever the model says. */
const CUES_SURE = 0.6;

const ABUSIVE = 0.5;
/** The model's score from which it is abuse. */
const ABUSE_SEEN = -1.6;
/** A label keeps the valence on its side. */
const EDGE = 0.1;

export function verdictOf(reading: CueReading, heads: Float64Array): Verdict {
  const isPublic = reading.marks.handles > 0;
  const { label, margin } = labelOf(reading, heads, isPublic ? PUBLIC_LABELS : PRIVATE_LABELS);
  const seen = heads[4] ?? 0;
  const abuseByModel = seen >= ABUSE_SEEN && label !== 'positive' && !isJudged(reading);
  const abuse = abuseByModel ? round(Math.min(0.9, ABUSIVE + 0.2 * (seen - ABUSE_SEEN))) : reading.abuse;
  const mood = moodFrom(reading, heads, label, abuse);
  const share = isPublic ? PUBLIC : PRIVATE;
  const mixed =
    share.cues * reading.valence +
    share.general * soft(generalSum(reading), 15) +
    share.model * squash(heads[2] ?? 0) +
    share.mood * USUAL[mood];
  const valence = round(onSide(mixed, label));
  return { valence, label, margin, mood, anger: round(angerOf(reading, heads, label, abuse)), abuse, abuseByModel };
}

/**
 * Hard words the cues know are judged by them: they tell a "you" from a thing. And who tells plainly what went wrong
 * ("your colleague laughed at my mother") has a complaint, however hard its words.
 */
const isJudged = ({ abuse, hits }: CueReading): boolean =>
  abuse > 0 || hits.some(({ cue, mood, weight }) => cue === 'swearing' || (weight <= WENT_WRONG && isComplaint(mood)));

/** The weight of a cue that tells of something gone wrong beyond doubt. */
const WENT_WRONG = -2;
const isComplaint = (mood: Mood | undefined): boolean =>
  mood === 'frustrated' || mood === 'disappointed' || mood === 'angry';

const squash = (score: number): number => score / Math.sqrt(1 + score * score);

/** Near the logistic curve, without an exponential: the same bits on every machine. */
const sigmoid = (score: number): number => 0.5 + 0.5 * squash(score * 0.55);

function labelOf(
  reading: CueReading,
  heads: Float64Array,
  bias: typeof PRIVATE_LABELS,
): { readonly label: Label; readonly margin: number } {
  const negative = (heads[0] ?? 0) + bias.negative - bias.cues * reading.valence;
  const positive = (heads[1] ?? 0) + bias.positive + bias.cues * reading.valence;
  const most = Math.max(negative, positive);
  const margin = squash(Math.abs(most > 0 ? most - Math.max(0, Math.min(negative, positive)) : most) * 0.5);
  if (most <= 0 && reading.anger < CUES_SURE) return { label: 'neutral', margin };
  // Bad news the cues are sure of is no praise.
  return { label: negative > positive || reading.label === 'negative' ? 'negative' : 'positive', margin };
}

function onSide(valence: number, label: Label): number {
  if (label === 'negative') return Math.min(valence, -EDGE);
  if (label === 'positive') return Math.max(valence, EDGE);
  return Math.max(-0.33, Math.min(0.45, valence));
}

/** Both hands' anger; a content or plain message shows little of it. */
function angerOf(reading: CueReading, heads: Float64Array, label: Label, abuse: number): number {
  if (label === 'positive') return 0;
  const seen = Math.max(0, sigmoid(heads[3] ?? 0) - 0.12) / 0.88;
  const mixed = 0.5 * reading.anger + 0.5 * seen;
  const anger = label === 'negative' ? mixed : mixed * 0.4;
  return Math.min(1, abuse >= ABUSIVE ? Math.max(anger, 0.5) : anger);
}

/** What the cues' own mood adds to the model's: more where they are sure of anger. */
const CUES_MOOD = 0.3;
const CUES_ANGER = 4;
/** How ready each label is for each mood: a "no" is not absolute. */
const READY: Readonly<Record<Label, Readonly<Partial<Record<Mood, number>>>>> = {
  negative: { satisfied: -1, calm: -0.5, confused: -0.15, disappointed: 0.15, frustrated: 0.15 },
  neutral: { satisfied: -0.15, calm: 0.15, confused: 0.15, disappointed: -0.25, frustrated: -0.25, angry: -0.5 },
  positive: {
    satisfied: 0.35,
    calm: 0.15,
    confused: -0.25,
    anxious: -0.5,
    disappointed: -1,
    frustrated: -1,
    angry: -1.5,
  },
};

function moodFrom(reading: CueReading, heads: Float64Array, label: Label, abuse: number): Mood {
  if (abuse >= ABUSIVE) return 'abusive';
  const byCues = moodOf({ ...reading, abuse: 0 });
  const bonus = CUES_MOOD + (byCues === 'angry' ? CUES_ANGER * reading.anger : 0);
  let mood: Mood = 'calm';
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, name] of MOODS_SEEN.entries()) {
    const seen = name === 'calm' ? 0 : (heads[FIRST_MOOD + at] ?? 0);
    const score = seen + (READY[label][name] ?? 0) + (byCues === name ? bonus : 0);
    if (score > most) {
      most = score;
      mood = name;
    }
  }
  return mood;
}

/** In the order of the model's heads; calm is what they are measured against, and abuse is told by itself. */
const MOODS_SEEN = ['satisfied', 'confused', 'anxious', 'disappointed', 'frustrated', 'angry', 'calm'] as const;
