import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLayer } from '../../utils/library/file.ts';
import { type LibraryLayer, layerSchema } from '../../utils/library/schema.ts';
import {
  applyDelta,
  deltaBetween,
  type KeptVersions,
  MOST_VERSIONS,
  readVersions,
  versionsIn,
  withVersion,
} from '../../utils/library/versions.ts';

const layers = fc
  .record({
    ids: fc.uniqueArray(fc.integer({ min: 0, max: 8 })),
    word: fc.constantFrom('One.', 'Two.', 'Three.'),
    hidden: fc.uniqueArray(fc.constantFrom('close-a', 'close-b')),
    off: fc.boolean(),
  })
  .map(({ ids, word, hidden, off }) =>
    layerSchema.parse({
      phrases: ids.map((id) => ({ id: `close-n${id}`, kind: 'close', text: `${word} ${id % 3}` })),
      hidden,
      rules: off ? { jargon: { off } } : {},
    }),
  );
const sorted = ({ phrases, ...rest }: LibraryLayer) => ({
  ...rest,
  phrases: [...phrases].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('versions', () => {
  it('come back as they were from what differs', () =>
    fc.assert(
      fc.property(layers, layers, (from, to) => {
        expect(sorted(applyDelta(from, deltaBetween(from, to)))).toEqual(sorted(to));
      }),
    ));

  it('are the last twenty, newest first, also after being stored', () =>
    fc.assert(
      fc.property(fc.array(layers, { minLength: 1, maxLength: 26 }), (all) => {
        let kept: KeptVersions | undefined;
        for (const [at, layer] of all.entries()) kept = withVersion(kept, { at, what: `step ${at}`, layer });
        const read = versionsIn(readVersions(JSON.parse(JSON.stringify(kept))));
        const wanted = all
          .map((layer, at) => ({ at, layer }))
          .reverse()
          .slice(0, MOST_VERSIONS);
        expect(read.map(({ at, layer }) => ({ at, layer: sorted(layer) }))).toEqual(
          wanted.map(({ at, layer }) => ({ at, layer: sorted(layer) })),
        );
      }),
      { numRuns: 40 },
    ));

  it('keep little more than what changed', () => {
    const phrases = Array.from({ length: 2000 }, (_, at) => ({
      id: `close-n${at}`,
      kind: 'close',
      text: `Until next time, number ${at}.`,
    }));
    const big = layerSchema.parse({ phrases });
    const changed = { ...big, phrases: big.phrases.map((one, at) => (at === 7 ? { ...one, text: 'Bye.' } : one)) };
    const kept = withVersion(withVersion(undefined, { at: 1, what: 'x', layer: big }), {
      at: 2,
      what: 'y',
      layer: changed,
    });
    expect(JSON.stringify(kept.older).length).toBeLessThan(400);
  });

  it.each([undefined, null, 3, {}, { newest: 3, older: [] }, { newest: { at: 1, what: 'x', layer: { phrases: 3 } } }])(
    'that can’t be read are none: %j',
    (stored) => expect(versionsIn(readVersions(stored))).toEqual([]),
  );

  it('older than a broken one go with it', () => {
    const two = withVersion(withVersion(undefined, { at: 1, what: 'x', layer: emptyLayer }), {
      at: 2,
      what: 'y',
      layer: emptyLayer,
    });
    const broken = { ...two, older: [{ at: 1, what: 'x', back: { phrases: { 'close-x': 4 } } }] };
    expect(versionsIn(readVersions(broken)).map(({ at }) => at)).toEqual([2]);
  });
});
