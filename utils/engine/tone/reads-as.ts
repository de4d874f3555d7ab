import type { Mood } from '../types.ts';
import type { CueReading } from './cue-reading.ts';
import type { Hit } from './hits.ts';
import { headAt } from './model/heads.ts';
import { tokenShare } from './model/model.ts';
import type { Token } from './tokens.ts';
import type { Verdict } from './verdict.ts';

/** From here the model has moved the valence. */
const MOVED = 0.15;
const MOST = 3;
/** A word that says at least this share of what the strongest says is shown too. */
const NEARLY = 0.5;

const READS_AS: Readonly<Partial<Record<Mood, string>>> = {
  satisfied: 'reads as content',
  confused: 'reads as a puzzle',
  anxious: 'reads as worry',
  disappointed: 'reads as disappointment',
  frustrated: 'reads as frustration',
  angry: 'reads as anger',
};

/**
 * The words by which the model moved the reading away from what the cues say, under a name that says what they read as.
 * Every score shows its words, also those no cue list holds.
 */
export function readsAs(reading: CueReading, verdict: Verdict): Hit[] {
  if (verdict.abuseByModel) return found(reading, 'reads as an insult', -3, headAt('abuse'));
  const { mood, label } = verdict;
  const name = READS_AS[mood];
  if (name !== undefined && mood !== 'calm' && mood !== 'abusive' && !reading.hits.some((hit) => hit.mood === mood)) {
    const weight = mood === 'satisfied' ? 1 : label === 'negative' ? -1.5 : -0.5;
    return found(reading, name, weight, headAt(mood));
  }
  const change = verdict.valence - reading.valence;
  if (label === reading.label && Math.abs(change) < MOVED) return [];
  const [positive, negative] = [headAt('positive'), headAt('negative')];
  if (label === 'positive') return found(reading, 'reads as praise', 1.2, positive, negative);
  if (label === 'negative') return found(reading, 'reads as a complaint', -1.2, negative, positive);
  return change > 0
    ? found(reading, 'reads as matter of fact', 0.5, positive, negative)
    : found(reading, 'reads as less than praise', -0.5, negative, positive);
}

/** The words no hit covers that say most of it, those side by side as one; the strongest has the whole weight. */
function found(reading: CueReading, cue: string, weight: number, head: number, against?: number): Hit[] {
  const { tokens, hits } = reading;
  const strongest: Hit[] = [];
  let next = 0;
  const length = Math.min(tokens.length, READ);
  for (let at = 0; at < length; at++) {
    while ((hits[next]?.to ?? length) <= at) next++;
    if ((hits[next]?.from ?? length) <= at || tokens[at]?.form.empty !== false) continue;
    const share = tokenShare(reading, at, head, against);
    if (share > (strongest[MOST - 1]?.weight ?? 0)) insert(strongest, at, share, cue);
  }
  const most = strongest[0]?.weight ?? 1;
  return joined(
    tokens,
    hits,
    strongest
      .filter((hit) => hit.weight >= most * NEARLY)
      .map((hit) => ({ ...hit, weight: (weight * hit.weight) / most })),
  );
}

/** Keeps the strongest first, at most `MOST`. */
function insert(strongest: Hit[], at: number, share: number, cue: string): void {
  let place = strongest.length;
  while (place > 0 && share > (strongest[place - 1]?.weight ?? 0)) place--;
  strongest.splice(place, 0, { from: at, to: at + 1, cue, weight: share, anger: 0, abuse: 0, shown: true });
  if (strongest.length > MOST) strongest.pop();
}

/** Between two words of one phrase there is at most this many small ones: "broken in half". */
const APART = 1;

/** Neighbours in one sentence become one phrase, with the stronger one's weight. */
function joined(tokens: readonly Token[], hits: readonly Hit[], seen: readonly Hit[]): Hit[] {
  const phrases: Hit[] = [];
  for (const hit of [...seen].sort((a, b) => a.from - b.from)) {
    const last = phrases.at(-1);
    if (last && hit.from - last.to <= APART && isOneBreath(tokens, hits, last.to, hit.from)) {
      const weight = Math.abs(hit.weight) > Math.abs(last.weight) ? hit.weight : last.weight;
      phrases[phrases.length - 1] = { ...last, to: hit.to, weight };
    } else phrases.push(hit);
  }
  return phrases;
}

function isOneBreath(tokens: readonly Token[], hits: readonly Hit[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.opens || tokens[at]?.pause) return false;
  return !hits.some((hit) => hit.from < to && hit.to > from);
}

/** In a very long message the words are looked for in its beginning. */
const READ = 400;
