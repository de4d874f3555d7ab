import { describe, expect, it } from 'vitest';
import { mergeLayers } from '../../utils/library/layers.ts';
import { type LibraryLayer, layerSchema } from '../../utils/library/schema.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

const layer = (data: unknown): LibraryLayer => layerSchema.parse(data);
const [first, second] = starterLibrary.phrases;
if (!first || !second) throw new Error('no starter phrases');

const ours = { id: first.id, kind: first.kind, text: 'In our own words.' };

describe('layers', () => {
  it('are the starter library when there are none', () => expect(mergeLayers(starterLibrary)).toEqual(starterLibrary));

  it('replace a phrase in its place', () => {
    const { phrases } = mergeLayers(starterLibrary, layer({ phrases: [ours] }));
    expect(phrases[0]).toMatchObject({ ...ours, origin: 'team' });
    expect(phrases.length).toBe(starterLibrary.phrases.length);
  });

  it('let the agent have the last word', () => {
    const mine = layer({ phrases: [{ ...ours, text: 'In mine.' }], rules: { shouting: { off: true } } });
    const team = layer({ phrases: [ours], rules: { shouting: { severity: 'high' }, jargon: { off: true } } });
    const merged = mergeLayers(starterLibrary, team, mine);
    expect(merged.phrases[0]).toMatchObject({ text: 'In mine.', origin: 'mine' });
    expect(merged.rules).toEqual({ shouting: { off: true }, jargon: { off: true } });
  });

  it('hide phrases of the layers below, and add new ones at the end', () => {
    const team = layer({
      hidden: [first.id],
      phrases: [{ id: 'close-ours', kind: 'close', text: 'Until next time.' }],
    });
    const { phrases } = mergeLayers(starterLibrary, team, layer({ hidden: [second.id, 'nobody-knows-this'] }));
    expect(phrases.some(({ id }) => id === first.id || id === second.id)).toBe(false);
    expect(phrases.at(-1)?.id).toBe('close-ours');
  });

  it('replace the playbook and the note, and add to the allowlist', () => {
    const team = layer({
      playbook: [{ issue: 'delay', remedy: 'a voucher', limit: 10 }],
      allowlist: ['RMA'],
      safeguarding: 'Call Ann.',
    });
    const merged = mergeLayers(starterLibrary, team, layer({ allowlist: ['RMA', 'SKU'] }));
    expect(merged.playbook).toEqual([{ issue: 'delay', remedy: 'a voucher', limit: 10 }]);
    expect(merged.allowlist).toEqual(['RMA', 'SKU']);
    expect(merged.safeguarding).toBe('Call Ann.');
  });
});
