import type { Flag, Label, Tone } from '../types.ts';
import { confidenceOf } from './confidence.ts';
import { readCues } from './cue-reading.ts';
import { evidenceOf } from './evidence.ts';
import type { Hit } from './hits.ts';
import { detectLanguage, isSupported } from './language.ts';
import { readModel } from './model/model.ts';
import { readsAs } from './reads-as.ts';
import { tokensOf } from './tokens.ts';
import { verdictOf } from './verdict.ts';

/** Confidence under which a reading is shown as "Not sure". */
export const NOT_SURE = 0.35;

/**
 * What one customer message says of the customer: valence, label, mood, flags, anger, abuse, how sure we are, and the
 * words it was read from. Nothing is scored in a language that is not supported; `known` is the language, where it
 * was told or found before. Any string; linear in its length.
 */
export function scoreMessage(text: string, known?: string): Tone {
  const read = tokensOf(text);
  const language = known ?? detectLanguage(text, read);
  if (!isSupported(language)) return unscored(language);
  const reading = readCues(read);
  const verdict = verdictOf(reading, readModel(reading));
  const { tokens, hits } = reading;
  const { valence, label, mood, anger, abuse } = verdict;
  const seen = readsAs(reading, verdict);
  return {
    language,
    valence,
    label,
    mood,
    flags: flagsOf(hits, reading.label),
    anger,
    abuse,
    confidence: confidenceOf(reading, verdict),
    evidence: evidenceOf(text, tokens, seen.length > 0 ? [...hits, ...seen] : hits),
  };
}

const unscored = (language: string): Tone => ({
  language,
  valence: null,
  label: null,
  mood: null,
  flags: [],
  anger: 0,
  abuse: 0,
  confidence: 0,
  evidence: [],
});

/** A calm wish to cancel is no customer walking out, and a kind word about a review no threat of one. */
const UNHAPPY_ONLY: ReadonlySet<Flag> = new Set<Flag>(['leaving', 'public_review']);

function flagsOf(hits: readonly Hit[], label: Label): Flag[] {
  const flags = new Set<Flag>();
  for (const { flag } of hits) if (flag && (label === 'negative' || !UNHAPPY_ONLY.has(flag))) flags.add(flag);
  return [...flags];
}
