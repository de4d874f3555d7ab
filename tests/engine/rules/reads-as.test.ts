import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAnew, readSentence } from '../../../utils/engine/rules/reading/read.ts';
import { readsAs } from '../../../utils/engine/rules/reads-as.ts';
import { READS_AS } from '../../../utils/engine/rules/reads-as-table.ts';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { MOODS } from '../../../utils/engine/words.ts';
import { aContext, aRichSituation, aSituation, emptyLibrary, noSettings } from './a-situation.ts';

const examples = (page: string, heading: string) =>
  page
    .split(/^## /m)
    .find((part) => part.startsWith(heading))
    ?.match(/^- .*$/gm)
    ?.map((line) => line.slice(2)) ?? [];

describe.each(readsAs.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
  const flagged = examples(page, 'Flagged');
  const marksOf = (text: string) => [...rule.check(aContext(text))];

  it('has examples', () => {
    expect(flagged.length).toBeGreaterThan(1);
    expect(examples(page, 'Fine').length).toBeGreaterThan(1);
  });

  it.each(flagged)('flags the whole sentence and names a known wording: %s', (text) => {
    const [mark, ...others] = marksOf(text);
    expect(others).toEqual([]);
    expect(mark?.span).toEqual({ start: 0, end: text.length });
    expect(mark?.message.split(' ').length).toBeLessThanOrEqual(16);
    expect(READS_AS.flatMap(({ known }) => known).some((one) => mark?.message.includes(one))).toBe(true);
  });

  it.each(examples(page, 'Fine'))('is silent: %s', (text) => expect(marksOf(text)).toEqual([]));

  it('marks nothing in a note or in what the customer said', () => {
    for (const text of flagged) {
      expect([...rule.check({ ...aContext(text), mode: 'note' })]).toEqual([]);
      expect(marksOf(`You wrote "${text}" and I agree.`)).toEqual([]);
    }
  });

  it('offers rewrites that nothing marks, whatever the mood', () => {
    for (const mood of MOODS) {
      for (const make of [aSituation, aRichSituation]) {
        const situation = make({ mood: { mood } });
        for (const text of flagged) {
          for (const { rewrites } of reviewDraft(
            { text, mode: 'reply', settled: false },
            situation,
            emptyLibrary,
            noSettings,
          )) {
            for (const rewrite of rewrites) {
              const found = reviewDraft(
                { text: rewrite, mode: 'reply', settled: false },
                situation,
                emptyLibrary,
                noSettings,
              );
              expect(found.map((one) => `${one.rule}: ${one.text}`)).toEqual([]);
            }
          }
        }
      }
    }
  });
});

describe('the trained reader', () => {
  it('fits the size it may have', () => {
    const file = readFileSync('utils/engine/rules/reading/weights.ts');
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(100_000);
  });

  it('reads the same sentence the same, and any text there is', () => {
    for (const text of ['', ' ', '🙂', 'a'.repeat(20_000), 'constructor __proto__', '\u0000'.repeat(50), 'İİİ no no']) {
      expect(readSentence(text)).toEqual(readSentence(text));
      expect(readAnew(text)).toEqual(readSentence(text));
      expect(Number.isFinite(readSentence(text).odds)).toBe(true);
    }
  });
});
