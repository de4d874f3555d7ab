import type { Evidence } from '../types.ts';
import type { Hit } from './hits.ts';
import type { Token } from './tokens.ts';

const MOST = 12;
/** Long texts are not sorted whole: only the strongest are shown. */
const LIGHTEST = 0.9;

/** The words behind a score, strongest first, never overlapping, and never words that say nothing by themselves. */
export function evidenceOf(text: string, tokens: readonly Token[], hits: readonly Hit[]): Evidence[] {
  return readable(tokens, hits.filter(isShown))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from)
    .slice(0, MOST)
    .map(({ from, to, cue, weight }) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end), cue, weight: Math.round(weight * 100) / 100 };
    });
}

const isShown = ({ weight, flag, mood, shown }: Hit): boolean =>
  shown || Math.abs(weight) >= LIGHTEST || flag !== undefined || (mood !== undefined && weight !== 0);

/** A span of small words alone is widened to the word they belong to, or left out where there is none. */
function readable(tokens: readonly Token[], hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from);
  const kept: Hit[] = [];
  for (const [at, hit] of sorted.entries()) {
    if (!isEmpty(tokens, hit)) {
      kept.push(hit);
      continue;
    }
    const wider = widened(tokens, hit, kept.at(-1)?.to ?? 0, sorted[at + 1]?.from ?? tokens.length);
    if (wider) kept.push(wider);
  }
  return kept;
}

function isEmpty(tokens: readonly Token[], { from, to }: Hit): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.form.empty === false) return false;
  return true;
}

/** How far the word may be that a small one belongs to. */
const REACH = 3;

function widened(tokens: readonly Token[], hit: Hit, least: number, most: number): Hit | undefined {
  for (let to = hit.to; to < Math.min(most, hit.to + REACH); to++) {
    if (tokens[to]?.opens) break;
    if (tokens[to]?.form.empty === false) return { ...hit, to: to + 1 };
  }
  for (let from = hit.from - 1; from >= Math.max(least, hit.from - REACH); from--) {
    if (tokens[from + 1]?.opens) break;
    if (tokens[from]?.form.empty === false) return { ...hit, from };
  }
  return undefined;
}
