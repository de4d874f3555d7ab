import { matchIssues } from './issues/match.ts';
import { readable } from './readable.ts';
import type { Issue, Tone } from './types.ts';

/** What nobody is content with, in whatever words they tell it. A wish to return or to cancel is none of these. */
const BAD_NEWS: ReadonlySet<Issue> = new Set<Issue>([
  'delay',
  'missing',
  'damaged',
  'wrong_item',
  'defective',
  'billing',
  'service_quality',
  'staff_rude',
  'repeat_contact',
  'long_wait',
  'quality',
]);
/** As plain as an issue's cue can be: it did happen, and it is not asked about. */
const PLAIN = 2.9;
const LET_DOWN = -0.25;
const CONFIDENCE = 0.5;

/**
 * "You delivered 1 box, the prescription says 3": no word of feeling, and still somebody was let down. Where the tone is
 * calm and the message tells plain bad news, it is read as mild disappointment.
 */
export function toldFlatly(tone: Tone, text: string): Tone {
  if (tone.mood !== 'calm' || tone.valence === null || tone.label !== 'neutral' || tone.valence > 0.1) return tone;
  if (text.includes('?')) return tone;
  const told = matchIssues(readable(text)).some(({ issue, weight }) => weight >= PLAIN && BAD_NEWS.has(issue));
  if (!told) return tone;
  return {
    ...tone,
    valence: Math.min(tone.valence, LET_DOWN),
    label: 'negative',
    mood: 'disappointed',
    confidence: Math.min(tone.confidence, CONFIDENCE),
  };
}
