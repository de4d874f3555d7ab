import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { halfOf } from '../../scripts/measure/halves.ts';
import { figuresOf, type ToneReader } from '../../scripts/measure/tone-sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'poise-sets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LABELS = ['negative', 'neutral', 'positive'];
const rows = Array.from({ length: 60 }, (_, at) => ({ id: `row-${at}`, text: LABELS[at % 3], label: LABELS[at % 3] }));
writeFileSync(join(folder, 'airline.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
writeFileSync(
  join(folder, 'convabuse.jsonl'),
  rows
    .map(
      ({ id, label }) =>
        `${JSON.stringify({ id, text: label, label: label === 'negative' ? 'abusive' : 'not_abusive' })}\n`,
    )
    .join(''),
);

/** Takes a text for the label it is; `wrong` reads it as neutral. */
const reader = (wrong: (text: string) => boolean): ToneReader => ({
  read(text) {
    const label = wrong(text) ? 'neutral' : text === 'negative' || text === 'positive' ? text : 'neutral';
    return { label, valence: 0, unhappiness: 0 };
  },
  isAbusive: (text) => text === 'negative',
});

describe('the figures of the public sets', () => {
  it('are those of one half, for the sets that are there', () => {
    const inB = rows.filter(({ id }) => halfOf(id) === 'b').length;
    expect(
      figuresOf(
        reader(() => false),
        folder,
        'b',
      ),
    ).toEqual([
      { set: 'airline', figure: 'macro-F1, 3 classes', value: 1, rows: inB },
      { set: 'convabuse', figure: 'F1 of abuse ≥ 0.5', value: 1, rows: inB },
    ]);
    expect(inB).toBeLessThan(rows.length);
  });

  it('fall with each mistake, and leave out what is not read', () => {
    const { read } = reader((text) => text === 'positive');
    const [airline, ...others] = figuresOf(read ? { read } : {}, folder, 'all');
    expect(others).toEqual([]);
    // Negative is right, positive never found, neutral half right.
    expect(airline?.value).toBeCloseTo((1 + 0 + 2 / 3) / 3);
  });
});
