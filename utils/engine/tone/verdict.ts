import type { Label, Mood } from '../types.ts';
import { type CueReading, round } from './cue-reading.ts';
import { FIRST_MOOD, headAt } from './model/heads.ts';
import { oddsOf, sigmoid } from './model/odds.ts';
import { soft } from './model/signals.ts';
import { moodOf } from './mood-of.ts';

/** What the cues and the model make of a message together. */
export interface Verdict {
  readonly valence: number;
  readonly label: Label;
  readonly mood: Mood;
  readonly anger: number;
  readonly abuse: number;
  /** How far the label is ahead of the next, 0…1. */
  readonly margin: number;
  /** The abuse was found by the model alone. */
  readonly abuseByModel: boolean;
}

/** In the order of the model's heads; calm is what they are measured against, and abuse is told by itself. */
const SEEN: readonly Mood[] = ['satisfied', 'confused', 'anxious', 'disappointed', 'frustrated', 'angry', 'calm'];
const CALM = 6;
/** The moods beside each, lighter and darker. */
const BESIDE = [[CALM], [CALM, 2], [1, 3], [2, 4], [3, 5], [4], [0, 1]] as const;
const USUAL = [0.55, -0.1, -0.35, -0.4, -0.5, -0.75, 0] as const;
const [CHAT, ABUSE, ANGER, VALENCE] = [headAt('chat'), headAt('abuse'), headAt('anger'), headAt('valence')];

/** Filled anew for each message. */
const moods = new Float64Array(SEEN.length);
const labels = new Float64Array(3);

/**
 * All figures here were chosen on half A and on writers left out (docs/tone-model.md). Said to a company, the moods tell
 * most, of the label too: they are learnt from such messages alone. What is said to friends or readers goes by its words.
 */
const MOODS_TELL = 0.6;
const MOODS_TELL_IN_PUBLIC = 0.3;
/** A post to an account is worded for an audience, and more of them are complaints. */
const PUBLIC = { bias: -0.3, cues: 0.6 };
/** The chat head's score that is neither: posts to an account sound less like a chat. */
const EITHER = { inChat: -1.2, inPublic: -2.6 };
const CLEAR = 1.5;

const ABUSIVE = 0.5;
/** The model's score from which it is abuse. */
const ABUSE_SEEN = -1.1;
/** Cues this sure of anger are believed whatever the model says. */
const CUES_SURE = 0.6;
/** Cues this low speak of trouble in so many words: no question beside them makes the message neutral. */
const CUES_LOW = -0.8;
const EDGE = 0.1;

export function verdictOf(reading: CueReading, heads: Float64Array): Verdict {
  const inPublic = reading.marks.handles > 0;
  const chat = sigmoid(CLEAR * ((heads[CHAT] ?? 0) - (inPublic ? EITHER.inPublic : EITHER.inChat)));
  oddsOf(heads, FIRST_MOOD, CALM, moods);
  const seen = heads[ABUSE] ?? 0;
  const { label, margin } = labelOf(reading, heads, inPublic ? MOODS_TELL_IN_PUBLIC : MOODS_TELL * chat);
  const abuseByModel = seen >= ABUSE_SEEN && label !== 'positive' && !isJudged(reading);
  const abuse = abuseByModel ? round(Math.min(0.9, ABUSIVE + 0.2 * (seen - ABUSE_SEEN))) : reading.abuse;
  const told = inPublic ? postValence(reading, heads) : chatValence(reading, heads);
  const valence = chat * told + (1 - chat) * wordsValence(reading, heads);
  const mood = abuse >= ABUSIVE ? 'abusive' : moodFrom(reading, label, valence);
  return {
    valence: round(onSide(abuse >= ABUSIVE ? Math.min(valence, -ABUSIVE) : valence, label, chat)),
    label,
    margin,
    mood,
    anger: round(angerOf(reading, heads, label, abuse)),
    abuse,
    abuseByModel,
  };
}

/**
 * Swearing and abuse the cues are sure of are judged by them: they tell a "you" from a thing. And who tells plainly what
 * went wrong ("your colleague laughed at my mother") has a complaint, however hard its words, unless the cues find some of
 * them hard on the reader.
 */
const isJudged = ({ abuse, hits }: CueReading): boolean =>
  abuse >= ABUSIVE ||
  (abuse === 0 &&
    hits.some(({ cue, mood, weight }) => cue === 'swearing' || (weight <= WENT_WRONG && isComplaint(mood))));

/** The weight of a cue that tells of something gone wrong beyond doubt. */
const WENT_WRONG = -2;
const isComplaint = (mood: Mood | undefined): boolean =>
  mood === 'frustrated' || mood === 'disappointed' || mood === 'angry';

const squash = (score: number): number => score / Math.sqrt(1 + score * score);

/** What the moods and the words say of the label, each by its share. */
function labelOf(
  reading: CueReading,
  heads: Float64Array,
  byMoods: number,
): { readonly label: Label; readonly margin: number } {
  oddsOf(heads, 0, 2, labels);
  const share = (words: number | undefined, moods: number) => byMoods * moods + (1 - byMoods) * (words ?? 0);
  const at = (mood: number) => moods[mood] ?? 0;
  let negative = share(labels[0], at(2) + at(3) + at(4) + at(5));
  let positive = share(labels[1], at(0));
  const neutral = share(labels[2], at(1) + at(CALM));
  if (isSilent(reading)) negative *= DOUBT;
  if (reading.marks.handles > 0) {
    negative *= 1 + PUBLIC.bias - PUBLIC.cues * Math.min(0, reading.valence);
    positive *= 1 + PUBLIC.bias + PUBLIC.cues * Math.max(0, reading.valence);
  }
  const most = Math.max(negative, positive, neutral);
  const margin = 2 * most - negative - positive - neutral + Math.min(negative, positive, neutral);
  if (reading.label === 'negative' && reading.anger >= CUES_SURE) return { label: 'negative', margin };
  if (reading.label === 'negative' && reading.valence <= CUES_LOW) return { label: 'negative', margin };
  if (most === neutral) return { label: 'neutral', margin };
  // Bad news the cues are sure of is no praise.
  return { label: most === negative || reading.label === 'negative' ? 'negative' : 'positive', margin };
}

/** Where no cue speaks of anything bad, a complaint must be clearly likelier than none: jokes and plain questions are not. */
const DOUBT = 0.9;
const SPEAKS = -0.9;
const isSilent = ({ hits }: CueReading): boolean => hits.every(({ weight }) => weight > SPEAKS);

/** Of the cues, the words in general, the model, and the moods a message may show. */
function chatValence(reading: CueReading, heads: Float64Array): number {
  let usual = 0;
  for (let at = 0; at < USUAL.length; at++) usual += (moods[at] ?? 0) * (USUAL[at] ?? 0);
  return 0.35 * reading.valence + 0.15 * soft(reading.general, 15) + 0.25 * squash(heads[VALENCE] ?? 0) + 0.25 * usual;
}

/** A post to an account is worded for an audience: its words count for more. */
const postValence = ({ valence, general }: CueReading, heads: Float64Array): number =>
  0.35 * valence + 0.25 * soft(general, 15) + 0.4 * squash(heads[VALENCE] ?? 0);

/** Fitted to what VADER's raters said of tweets. */
function wordsValence({ valence, general, marks }: CueReading, heads: Float64Array): number {
  const called = marks.exclamations > 0 ? 0.14 * Math.sign(general) : 0;
  const model = 0.12 * squash(heads[VALENCE] ?? 0) + 0.11 * ((labels[1] ?? 0) - (labels[0] ?? 0));
  return 0.11 * valence + 0.36 * soft(general, 15) + model + called;
}

/** A label keeps the valence on its side: closely so where a chat is read; where the words alone tell, a neutral one has more room. */
function onSide(valence: number, label: Label, chat: number): number {
  if (label === 'negative') return Math.min(valence, -EDGE);
  if (label === 'positive') return Math.max(valence, EDGE);
  return between(valence, -0.6 + 0.27 * chat, 0.7 - 0.25 * chat);
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Near the logistic curve, and gentler. */
const gently = (score: number): number => 0.5 + 0.5 * squash(score * 0.55);

/** Both hands' anger; a content or plain message shows little of it. */
function angerOf(reading: CueReading, heads: Float64Array, label: Label, abuse: number): number {
  if (label === 'positive') return 0;
  const seen = Math.max(0, gently(heads[ANGER] ?? 0) - 0.12) / 0.88;
  const mixed = 0.5 * reading.anger + 0.5 * seen;
  const anger = label === 'negative' ? mixed : mixed * 0.4;
  return Math.min(1, abuse >= ABUSIVE ? Math.max(anger, 0.5) : anger);
}

/** What the cues' own mood is worth beside the model's: more where they are sure of anger. */
const CUES_MOOD = 1.35;
const CUES_ANGER = 5;
/** A mood is nearly right where the ones beside it are likely too. */
const NEARLY = 0.5;
const [FRUSTRATED, ANGRY] = [SEEN.indexOf('frustrated'), SEEN.indexOf('angry')];
/** Who complains in so many words and also asks when or why is not lost, and less worried than fed up. */
const ASKS_TOO = 0.55;
const NOT_CALM = -0.4;

function moodFrom(reading: CueReading, label: Label, valence: number): Mood {
  const byCues = SEEN.indexOf(moodOf({ ...reading, abuse: 0 }));
  const quiet = label === 'neutral' && isSilent(reading);
  const complains = label === 'negative' && (byCues === FRUSTRATED || byCues === ANGRY);
  let mood: Mood = 'calm';
  let most = 0;
  for (let at = 0; at < SEEN.length; at++) {
    const name = SEEN[at] ?? 'calm';
    if (isAgainst(name, label) || (quiet && isComplaint(name)) || (complains && isEven(name, reading, valence)))
      continue;
    let likely = moods[at] ?? 0;
    for (const beside of BESIDE[at] ?? []) likely += NEARLY * (moods[beside] ?? 0);
    if (complains && name === 'anxious') likely *= ASKS_TOO;
    if (at === byCues) likely *= CUES_MOOD * (name === 'angry' ? 1 + CUES_ANGER * reading.anger : 1);
    if (likely > most) {
      most = likely;
      mood = name;
    }
  }
  return mood;
}

/** A complaint in so many words is no question; this low, or with anger the cues are sure of, it is not made calmly. */
const isEven = (mood: Mood, { anger }: CueReading, valence: number): boolean =>
  mood === 'confused' || (mood === 'calm' && (valence <= NOT_CALM || anger >= CUES_SURE));

/** Nobody who praises is angry, and nobody who complains is content. */
const isAgainst = (mood: Mood, label: Label): boolean =>
  label === 'negative' ? mood === 'satisfied' : label === 'positive' && isComplaint(mood);
