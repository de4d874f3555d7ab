import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Mood } from '../../../utils/engine/types.ts';
import { ownRows, type Row } from './sources.ts';

const FOLDER = 'scripts/train/data/messages';
const CHECKS = 'scripts/train/data/checks/messages.jsonl';

/** What a second hand, who saw the text alone, said of a message. */
export interface Check {
  readonly id: string;
  readonly label: string;
  readonly mood: Mood;
  readonly valence: number;
  readonly anger: number;
  readonly abuse: number;
}

export const writers = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();

export const checks = (): ReadonlyMap<string, Check> =>
  new Map(
    (existsSync(CHECKS) ? readFileSync(CHECKS, 'utf8').split('\n') : [])
      .filter((line) => line !== '')
      .map((line): Check => JSON.parse(line))
      .map((check) => [check.id, check] as const),
  );

export const allOwn = (): Row[] => writers().flatMap((writer) => ownRows(FOLDER, writer));

const FAR = 0.4;
const ABUSIVE = 0.5;

/** Two hands that read a message so differently teach nothing. */
export function isDisputed(row: Row, check: Check | undefined): boolean {
  if (check === undefined) return false;
  const opposed = [row.label, check.label].includes('negative') && [row.label, check.label].includes('positive');
  const far = Math.abs((row.valence ?? 0) - check.valence) > FAR;
  return opposed || far || (row.abuse ?? 0) >= ABUSIVE !== check.abuse >= ABUSIVE;
}

/** What both hands agree on well enough to learn from; where both gave a number, their mean, and of moods half each. */
export function ownToLearn(): Row[] {
  const checked = checks();
  return allOwn()
    .filter((row) => !isDisputed(row, checked.get(row.id)))
    .map((row) => {
      const check = checked.get(row.id);
      if (!check) return row;
      const mean = (a: number | undefined, b: number) => ((a ?? b) + b) / 2;
      return {
        ...row,
        valence: mean(row.valence, check.valence),
        anger: mean(row.anger, check.anger),
        abuse: mean(row.abuse, check.abuse),
        otherMood: check.mood,
      };
    });
}
