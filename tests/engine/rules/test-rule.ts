import { describe, expect, it } from 'vitest';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { rewriter } from '../../../utils/engine/rules/rewrite.ts';
import type { RawFinding, Rule } from '../../../utils/engine/rules/rule.ts';
import type { Severity } from '../../../utils/engine/types.ts';
import { OMISSIONS } from '../../../utils/engine/words.ts';
import {
  aContext,
  aRichSituation,
  aSituation,
  emptyLibrary,
  noSettings,
  type SituationOverrides,
} from './a-situation.ts';

/** What is expected of one faulty draft: the pieces marked, each once, whole; `all` for the whole draft; `omission`. */
type Marks = readonly string[] | 'all' | 'omission';

interface Examples {
  readonly flagged?: Readonly<Record<string, Marks>>;
  readonly good?: readonly string[];
}

interface RuleExamples extends Examples {
  /** The same in other chats: each with a name a reader understands. */
  readonly given?: Readonly<
    Record<string, Examples & { readonly situation: SituationOverrides; readonly severity?: Severity }>
  >;
}

const OMITTED: readonly string[] = OMISSIONS;
const MESSAGE_WORDS = 12;

/** The tests of one rule, as lists of examples. Checks its messages and rewrites on the way. */
export function testRule(rule: Rule, { given = {}, ...usual }: RuleExamples): void {
  describe(rule.id, () => {
    testExamples(rule, usual, {});
    for (const [name, { situation, severity, ...examples }] of Object.entries(given)) {
      describe(name, () => testExamples(rule, examples, situation, severity));
    }
  });
}

function testExamples(rule: Rule, { flagged = {}, good = [] }: Examples, overrides: SituationOverrides, as?: Severity) {
  for (const [draft, marks] of Object.entries(flagged)) {
    it(`flags: ${draft}`, () => {
      const found = [...rule.check(aContext(draft, overrides))];
      if (marks === 'omission') {
        expect(found.map(({ span }) => span)).toEqual([{ start: draft.length, end: draft.length }]);
      } else {
        const expected = marks === 'all' ? [draft] : marks;
        expect([...new Set(found.map(({ span }) => draft.slice(span.start, span.end)))]).toEqual(expected);
      }
      if (as) expect(found.map(({ severity }) => severity ?? rule.severity)).toEqual(found.map(() => as));
      for (const finding of found) {
        expectPlainMessage(finding.message);
        expectCleanRewrites(rule, draft, finding, overrides);
      }
    });
  }
  for (const draft of good) {
    it(`is silent: ${draft}`, () => {
      const found = [...rule.check(aContext(draft, overrides))];
      expect(found.map(({ span }) => draft.slice(span.start, span.end))).toEqual([]);
    });
  }
}

/** As UI.md asks: at most 12 words and two sentences, about the words, never an order. */
function expectPlainMessage(message: string) {
  expect(message.split(/\s+/).length, message).toBeLessThanOrEqual(MESSAGE_WORDS);
  expect(message.match(/[.?](?=\s|$)/g)?.length ?? 0, message).toBeLessThanOrEqual(2);
  expect(message).not.toMatch(/!|please|you should/i);
}

/** No rewrite, filled or with its fallbacks, is flagged by any rule for its words, nor holds an open slot's syntax. */
function expectCleanRewrites(rule: Rule, draft: string, finding: RawFinding, overrides: SituationOverrides) {
  for (const situation of [aSituation(overrides), aRichSituation(overrides)]) {
    const rewrites = rewriter(draftText(draft), situation, {})(finding);
    for (const text of rewrites) {
      expect(text).not.toMatch(/[|[\]#^]| {2}|\.\.\.|\{[^a-z]|!\}/);
      const after = draft.slice(0, finding.span.start) + text + draft.slice(finding.span.end);
      expect([...rule.check({ draft: draftText(text), situation, mode: 'reply' })], text).toEqual([]);
      const own = reviewDraft({ text, mode: 'reply', settled: false }, situation, emptyLibrary, noSettings);
      expect(
        own.map((one) => `${one.rule}: ${one.text}`),
        after,
      ).toEqual([]);
    }
  }
}

/** Does the rule leave out-of-words findings (`missing-…`)? */
export const isOmission = (rule: Rule): boolean => OMITTED.includes(rule.category);
