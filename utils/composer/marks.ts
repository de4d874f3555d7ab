import type { Finding, Severity, Span } from '../engine/types.ts';

/** A finding that is painted: where its words stand in the draft now, and how serious they are. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Exclude<Severity, 'low'>;
  readonly finding: Finding;
}

export const PAINTED = ['medium', 'high', 'block'] as const;

/**
 * What is painted of the findings on a draft, in the order of the text. `low` is a side hint, and an omission has no
 * words.
 */
export function marksOf(findings: readonly Finding[], draft: string): readonly Mark[] {
  return findings
    .flatMap((finding): Mark[] => {
      const { start, end, severity } = finding;
      const painted = severity !== 'low' && start >= 0 && start < end && end <= draft.length;
      return painted ? [{ start, end, severity, finding }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same marks after an edit: those before it stay, those after it move along, those it touched are gone. */
export function shiftMarks<M extends Span>(marks: readonly M[], before: string, after: string): readonly M[] {
  if (before === after) return marks;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const editEnd = before.length - tail;
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= editEnd) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    return [];
  });
}

/** The worst severity among findings, if any is shown at all. */
export function worstOf(findings: readonly { readonly severity: Severity }[]): Mark['severity'] | undefined {
  return [...PAINTED].reverse().find((severity) => findings.some((finding) => finding.severity === severity));
}
