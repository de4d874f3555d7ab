import { describe, expect, it } from 'vitest';
import { cueNames } from '../../scripts/train/tone/cue-names.ts';
import { Inputs } from '../../scripts/train/tone/examples.ts';
import { fit } from '../../scripts/train/tone/fit.ts';
import { allOwn, isDisputed, ownToLearn } from '../../scripts/train/tone/own.ts';
import { pack } from '../../scripts/train/tone/pack.ts';
import { BUCKETS } from '../../utils/engine/tone/model/grams.ts';
import { HEAD_COUNT } from '../../utils/engine/tone/model/heads.ts';
import { unpackGrams } from '../../utils/engine/tone/model/unpack.ts';
import { FLAGS, MOODS } from '../../utils/engine/words.ts';

const inputs = new Inputs(cueNames());
const learn = () => {
  const examples = ownToLearn()
    .slice(0, 120)
    .map((row) => inputs.of(row));
  return pack(fit(examples, inputs.dense), inputs);
};

describe('learning the tone model', () => {
  it('gives the same bytes from the same messages', () =>
    expect(JSON.stringify(learn())).toBe(JSON.stringify(learn())));

  it('packs what unpacks to one weight a bucket and head', () => {
    const grams = unpackGrams(learn().grams);
    expect(grams.length).toBe(BUCKETS * HEAD_COUNT);
    expect(grams.some((weight) => weight > 0)).toBe(true);
    expect(grams.some((weight) => weight < 0)).toBe(true);
  });
});

describe('our own messages', () => {
  it('use the words of the engine', () => {
    for (const { id, mood, flags = [] } of allOwn()) {
      expect(mood !== undefined && MOODS.includes(mood), id).toBe(true);
      for (const flag of flags) expect(FLAGS, id).toContain(flag);
    }
  });

  it('teach nothing where two hands see the opposite', () => {
    const row = { id: 'x-1', source: 'x', text: 'x', label: 'negative', valence: -0.3, abuse: 0 } as const;
    const check = { id: 'x-1', label: 'positive', mood: 'calm', valence: 0, anger: 0, abuse: 0 } as const;
    expect(isDisputed(row, check)).toBe(true);
    expect(isDisputed(row, { ...check, label: 'neutral' })).toBe(false);
  });
});
