import type { Evidence } from '../types.ts';
import type { Hit } from './hits.ts';
import type { Token } from './tokens.ts';

const MOST = 12;
/** Long texts are not sorted whole: only the strongest are shown. */
const LIGHTEST = 0.9;

/** The words behind a score, strongest first, never overlapping. */
export function evidenceOf(text: string, tokens: readonly Token[], hits: readonly Hit[]): Evidence[] {
  return hits
    .filter(({ weight, flag, mood, shown }) => shown || Math.abs(weight) >= LIGHTEST || flag || (mood && weight !== 0))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from)
    .slice(0, MOST)
    .map(({ from, to, cue, weight }) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end), cue, weight: Math.round(weight * 100) / 100 };
    });
}
