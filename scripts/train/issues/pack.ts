import { FIRST, type IssueWeights, STEPS, unpackIssues } from '../../../utils/engine/issues/likely.ts';
import type { IssueFit } from './fit.ts';

/** Only what speaks for an issue is kept: what speaks against it costs twice the room and tells one sentence in forty. */
const LEAST = 1;
const MOST = 25;

const linesOf = (fit: IssueFit): string[] =>
  [...fit]
    .map(([trait, weights]) => [trait, weights, Array.from(weights, (weight) => Math.round(weight * STEPS))] as const)
    .map(([trait, , steps]) => ({
      trait,
      code: steps
        .map((step, k) => ({ k, step: Math.max(-MOST, Math.min(MOST, step)) }))
        .filter(({ step }) => step >= LEAST)
        .map(({ k, step }) => String.fromCharCode(FIRST.charCodeAt(0) + k) + String.fromCharCode(77 + step))
        .join(''),
    }))
    .filter(({ code }) => code !== '')
    .map(({ trait, code }) => `${trait}\t${code}`)
    .sort();

/** What was learnt, as coarse as it ships. */
export const packIssues = (fit: IssueFit): IssueWeights => unpackIssues(linesOf(fit).join('\n'));

/** The file that ships. */
export const weightsFile = (fit: IssueFit): string =>
  `// Made by scripts/train/issues.ts; not to be edited. A trait, then for each issue it speaks for two signs: which, and how much.\n` +
  `export const ISSUE_WEIGHTS = ${JSON.stringify(linesOf(fit).join('\n'))};\n`;
