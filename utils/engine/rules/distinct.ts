import type { RawFinding } from './rule.ts';

/** Drops findings whose span begins where an earlier one did: two wordings in one sentence are one mark. */
export function* distinct(findings: Iterable<RawFinding>): Generator<RawFinding> {
  const seen = new Set<number>();
  for (const finding of findings) {
    if (seen.has(finding.span.start)) continue;
    seen.add(finding.span.start);
    yield finding;
  }
}
