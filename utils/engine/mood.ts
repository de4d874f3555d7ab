import { NOT_SURE } from './tone/score.ts';
import type { Correction, Evidence, Flag, Message, Mood, MoodPoint, MoodReading, Tone, Trajectory } from './types.ts';
import { MOODS } from './words.ts';

/** What is kept of how a chat has gone: numbers and words of the latest message, never the transcript. */
export interface MoodState {
  /** Oldest first, at most `KEPT`: the mood after each scored customer message. */
  readonly points: readonly MoodPoint[];
  readonly confidence: number;
  readonly anger: number;
  readonly abuse: number;
  /** Of the latest scored message. */
  readonly evidence: readonly Evidence[];
  /** Flags of the last three scored messages, oldest first. */
  readonly flags: readonly (readonly Flag[])[];
  readonly vulnerable: boolean;
  /** Messages with abuse, in the whole chat. */
  readonly insults: number;
  readonly abuseLevel: 0 | 1 | 2 | 3;
  /** Messages without abuse since the last one with it. */
  readonly civil: number;
}

export const emptyMood: MoodState = {
  points: [],
  confidence: 0,
  anger: 0,
  abuse: 0,
  evidence: [],
  flags: [],
  vulnerable: false,
  insults: 0,
  abuseLevel: 0,
  civil: 0,
};

const KEPT = 24;
/** The newest message's share of the mood (our research; a design figure, to be tuned on labelled chats). */
const NEWEST = 0.6;
/** Relief and thanks count for more: somebody who thanks is not angry because of an earlier message. */
const RELIEF = 0.85;
/** How much of the last mood a message that says nothing of feeling leaves standing. */
const CARRIED = 0.6;
const FADED = -0.2;
/** Thanks after trouble: calm first, satisfied only when the thanks are warm. */
const PLEASED = 0.5;
const FADED_THANKS = -0.2;
const FLAGGED_MESSAGES = 3;
const CIVIL_MESSAGES = 3;
const ABUSIVE = 0.5;
/** Threats, hate and sexual remarks are marked 1; insults stay under it. */
const SEVERE = 0.95;
const EVIDENCE_CHARS = 160;

/** One customer message further. A message that was not scored (another language) changes nothing. */
export function foldMood(state: MoodState, message: Message, tone: Tone): MoodState {
  if (tone.valence === null || tone.mood === null) return state;
  const last = state.points.at(-1);
  const silent = saysNothing(tone);
  const valence = blended(last?.valence, tone.valence, silent);
  const mood = moodAfter(state.points, tone, tone.mood, valence, silent);
  const point: MoodPoint = {
    messageId: message.id,
    valence: Math.round(valence * 1000) / 1000,
    mood,
    ...(message.at !== undefined && { at: message.at }),
  };
  const carriedAnger = mood === 'satisfied' || mood === 'calm' ? 0.2 : CARRIED;
  const abusive = tone.abuse >= ABUSIVE;
  const civil = abusive ? 0 : state.civil + 1;
  return {
    points: [...state.points, point].slice(-KEPT),
    confidence: silent && last ? Math.max(tone.confidence, state.confidence * 0.8) : tone.confidence,
    anger: Math.round(Math.max(tone.anger, state.anger * carriedAnger) * 1000) / 1000,
    abuse: tone.abuse,
    evidence: tone.evidence.map((item) => ({ ...item, text: item.text.slice(0, EVIDENCE_CHARS) })),
    flags: (isContent(tone) && !silent ? [tone.flags] : [...state.flags, tone.flags]).slice(-FLAGGED_MESSAGES),
    vulnerable: state.vulnerable || tone.flags.includes('vulnerable'),
    insults: state.insults + (abusive ? 1 : 0),
    abuseLevel: abusive ? levelAfter(state, tone) : civil >= CIVIL_MESSAGES ? 0 : state.abuseLevel,
    civil,
  };
}

/** An insult is 1, another one before three civil messages 2, a threat, hate or a sexual remark 3. */
function levelAfter(state: MoodState, tone: Tone): 1 | 2 | 3 {
  if (tone.abuse >= SEVERE || state.abuseLevel === 3) return 3;
  return state.abuseLevel >= 1 ? 2 : 1;
}

/** Calm or pleased in so many words: what they threatened before is off the table. */
const isContent = ({ mood, label }: Tone): boolean => mood === 'satisfied' || (mood === 'calm' && label !== 'negative');

/** An order number, a day, "did that": nothing of feeling in it either way. */
const saysNothing = (tone: Tone): boolean =>
  tone.mood === 'calm' && tone.label === 'neutral' && tone.evidence.every(({ weight }) => Math.abs(weight) < 1.1);

function blended(before: number | undefined, now: number, silent: boolean): number {
  if (before === undefined) return now;
  if (silent) return before * CARRIED;
  const share = now > before && now > 0.2 ? RELIEF : NEWEST;
  return share * now + (1 - share) * before;
}

/** Frustrated a third time running, and this low: that is anger. */
const WORN_DOWN = -0.3;

const SOFTER: Readonly<Partial<Record<Mood, Mood>>> = { abusive: 'angry', angry: 'frustrated' };

function moodAfter(points: readonly MoodPoint[], tone: Tone, mood: Mood, valence: number, silent: boolean): Mood {
  const last = points.at(-1);
  if (!last || mood === 'abusive') return mood;
  if (silent) return valence <= FADED ? (SOFTER[last.mood] ?? last.mood) : 'calm';
  if (mood === 'satisfied' && last.valence < FADED_THANKS && valence < PLEASED) return 'calm';
  // Anger does not cool to disappointment because the next complaint is worded more mildly.
  const worn = points.slice(-2).every((point) => point.mood === 'frustrated') && points.length >= 2;
  const heated = last.mood === 'angry' || last.mood === 'abusive';
  if (heated && tone.label === 'negative' && valence <= -0.4) return 'angry';
  if (mood === 'frustrated' && worn && valence <= WORN_DOWN) return 'angry';
  return mood;
}

/**
 * How the customer is now. A correction of the mood holds while no further customer message has come: `customerTurns`
 * is the number of customer messages so far.
 */
export function readMood(state: MoodState, corrections: readonly Correction[], customerTurns: number): MoodReading {
  const last = state.points.at(-1);
  const corrected = correctedMood(corrections, customerTurns);
  const mood = corrected ?? (last && state.confidence >= NOT_SURE ? last.mood : undefined);
  const points =
    corrected !== undefined && last ? [...state.points.slice(0, -1), { ...last, mood: corrected }] : state.points;
  const { trajectory, run } = movementOf(state.points);
  const flags = new Set(state.flags.toReversed().flat());
  if (state.vulnerable) {
    flags.add('vulnerable');
    flags.delete('leaving'); // who closes an account after a death walks out on nobody
  }
  return {
    mood,
    valence: last?.valence ?? 0,
    confidence: corrected === undefined ? state.confidence : 1,
    corrected: corrected !== undefined,
    flags: [...flags],
    anger: state.anger,
    abuse: state.abuse,
    abuseLevel: corrected === undefined ? state.abuseLevel : corrected === 'abusive' ? atLeastOne(state.abuseLevel) : 0,
    trajectory,
    run,
    points,
    evidence: state.evidence,
    insults: state.insults,
  };
}

const atLeastOne = (level: 0 | 1 | 2 | 3): 1 | 2 | 3 => (level === 0 ? 1 : level);

function correctedMood(corrections: readonly Correction[], customerTurns: number): Mood | undefined {
  const correction = corrections.findLast(({ field }) => field === 'mood');
  return correction?.field === 'mood' && correction.turn === customerTurns ? correction.mood : undefined;
}

/** Nobody would call the step to one of these steady. */
const LOW: ReadonlySet<Mood> = new Set<Mood>(['disappointed', 'frustrated', 'angry', 'abusive']);

/** A change of valence from one message to the next that an agent would notice. */
const NOTICEABLE = 0.1;

function movementOf(points: readonly MoodPoint[]): { readonly trajectory: Trajectory; readonly run: number } {
  if (points.length < 2) return { trajectory: 'unknown', run: 0 };
  const moves = points.slice(1).map((point, index) => moveOf(points[index] ?? point, point));
  const latest = moves.at(-1) ?? 0;
  if (latest === 0) {
    // Two small steps the same way are a move too: the last three messages count.
    const [first, , last] = points.slice(-3);
    const slow = first && last ? directionOf(last.valence - first.valence) : 0;
    const before = moves.at(-2) ?? 0;
    if (slow === 0 || before !== 0) return { trajectory: 'steady', run: 0 };
    return { trajectory: slow > 0 ? 'rising' : 'falling', run: 2 };
  }
  let run = 0;
  for (let at = moves.length - 1; at >= 0 && moves[at] === latest; at--) run++;
  return { trajectory: latest > 0 ? 'rising' : 'falling', run };
}

/** Up or down by the valence; where that hardly changes, or says the opposite, by the mood: from frustrated to angry is worse. */
function moveOf(before: MoodPoint, after: MoodPoint): -1 | 0 | 1 {
  const felt = directionOf(after.valence - before.valence);
  const worse = Math.sign(MOODS.indexOf(after.mood) - MOODS.indexOf(before.mood));
  if (felt > 0 && worse > 0) return 0;
  if (felt !== 0) return felt;
  return after.valence < 0 && LOW.has(after.mood) && worse > 0 ? -1 : 0;
}

const directionOf = (change: number): -1 | 0 | 1 => (change > NOTICEABLE ? 1 : change < -NOTICEABLE ? -1 : 0);

const NAMES: Readonly<Record<Mood, string>> = {
  satisfied: 'Satisfied',
  calm: 'Calm',
  confused: 'Confused',
  anxious: 'Anxious',
  disappointed: 'Disappointed',
  frustrated: 'Frustrated',
  angry: 'Angry',
  abusive: 'Abusive',
};

/** The trend in a few plain words, for the line under the mood. */
export function moodSentence(reading: MoodReading): string {
  const { points, trajectory, run, mood, abuseLevel } = reading;
  if (points.length === 0) return 'Too little to go on';
  if (mood === 'abusive') return abuseSentence(points, abuseLevel);
  if (trajectory === 'unknown') return mood === undefined ? 'Too little to go on' : 'First message';
  if (trajectory === 'steady') return 'Steady';
  const messages = `${run + 1} messages`;
  return trajectory === 'falling' ? `Falling over ${messages}` : `Rising over ${messages}`;
}

function abuseSentence(points: readonly MoodPoint[], level: 0 | 1 | 2 | 3): string {
  if (level === 3) return 'A threat, hate or a sexual remark, at you';
  const before = points.at(-2);
  if (!before) return 'At you from the start';
  return before.mood === 'abusive' ? 'At you again' : `${NAMES[before.mood]} until now, then at you`;
}
