import { describe, expect, it } from 'vitest';
import { below, mergeLayers, upTo } from '../../utils/library/layers.ts';
import { type LibraryLayer, layerSchema } from '../../utils/library/schema.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

const layer = (data: unknown): LibraryLayer => layerSchema.parse(data);
const [first, second] = starterLibrary.phrases;
if (!first || !second) throw new Error('no starter phrases');

const ours = { id: first.id, kind: first.kind, text: 'In our own words.' };

describe('layers', () => {
  it('are the starter library when there are none', () =>
    expect(mergeLayers(starterLibrary, {})).toEqual(starterLibrary));

  it('replace a phrase in its place', () => {
    const { phrases } = mergeLayers(starterLibrary, { team: layer({ phrases: [ours] }) });
    expect(phrases[0]).toMatchObject({ ...ours, origin: 'team' });
    expect(phrases.length).toBe(starterLibrary.phrases.length);
  });

  it('let the agent have the last word', () => {
    const mine = layer({ phrases: [{ ...ours, text: 'In mine.' }], rules: { shouting: { off: true } } });
    const team = layer({ phrases: [ours], rules: { shouting: { severity: 'high' }, jargon: { off: true } } });
    const merged = mergeLayers(starterLibrary, { team, personal: mine });
    expect(merged.phrases[0]).toMatchObject({ text: 'In mine.', origin: 'personal' });
    expect(merged.rules).toEqual({ shouting: { severity: 'high', off: true }, jargon: { off: true } });
  });

  it('hide phrases of the layers below, and add new ones at the end', () => {
    const team = layer({
      hidden: [first.id],
      phrases: [{ id: 'close-ours', kind: 'close', text: 'Until next time.' }],
    });
    const { phrases } = mergeLayers(starterLibrary, {
      team,
      personal: layer({ hidden: [second.id, 'nobody-knows-this'] }),
    });
    expect(phrases.some(({ id }) => id === first.id || id === second.id)).toBe(false);
    expect(phrases.at(-1)?.id).toBe('close-ours');
  });

  it('replace an issue’s remedies and the note, and add to what is never flagged', () => {
    const organisation = layer({
      currency: 'GBP',
      playbook: { delay: [{ remedy: 'a voucher', limit: 10 }], missing: [] },
      allowlist: ['RMA'],
      safeguarding: 'Call Ann.',
    });
    const team = layer({
      playbook: { delay: [{ remedy: 'free delivery' }, { remedy: 'a credit', limit: 5, currency: 'EUR' }] },
      allowlist: ['RMA', 'SKU'],
    });
    const below = mergeLayers(starterLibrary, { organisation });
    expect(below.playbook.filter(({ issue }) => issue === 'delay')).toEqual([
      { issue: 'delay', remedy: 'a voucher', limit: 10, currency: 'GBP' },
    ]);
    expect(below.playbook.some(({ issue }) => issue === 'missing')).toBe(false);
    expect(below.playbook.filter(({ issue }) => issue === 'damaged')).toEqual(
      starterLibrary.playbook.filter(({ issue }) => issue === 'damaged'),
    );
    const merged = mergeLayers(starterLibrary, { organisation, team });
    expect(merged.playbook.filter(({ issue }) => issue === 'delay')).toEqual([
      { issue: 'delay', remedy: 'free delivery' },
      { issue: 'delay', remedy: 'a credit', limit: 5, currency: 'EUR' },
    ]);
    expect(merged.allowlist).toEqual(['RMA', 'SKU']);
    expect(merged.safeguarding).toBe('Call Ann.');
  });

  it('add up a rule’s wordings; the topmost setting holds', () => {
    const merged = mergeLayers(starterLibrary, {
      organisation: layer({ rules: { jargon: { off: true, flag: ['deep dive'], leave: ['SKU'] } } }),
      team: layer({ rules: { jargon: { off: false, flag: ['touch base'], tests: { flag: ['x'], leave: [] } } } }),
    });
    expect(merged.rules.jargon).toEqual({ off: false, flag: ['deep dive', 'touch base'], leave: ['SKU'] });
  });

  it('find a phrase of the layer below under its new name', () => {
    const renamed = { id: 'apology-late-coach', kind: 'apology', text: 'I am sorry the coach was late.' };
    const merged = mergeLayers(starterLibrary, {
      team: layer({ phrases: [renamed], renames: { 'empathy-late-coach': renamed.id } }),
      personal: layer({
        phrases: [{ id: 'empathy-late-coach', kind: 'empathy', text: 'My own words.' }],
        hidden: ['close-anything-else'],
      }),
    });
    const own = merged.phrases.filter(({ id }) => id.endsWith('late-coach'));
    expect(own).toMatchObject([{ id: renamed.id, text: 'My own words.', origin: 'personal' }]);
  });

  it('write again what a layer below hid', () => {
    const merged = mergeLayers(starterLibrary, {
      team: layer({ hidden: [first.id] }),
      personal: layer({ phrases: [ours] }),
    });
    expect(merged.phrases.find(({ id }) => id === first.id)).toMatchObject({ text: ours.text, origin: 'personal' });
  });

  it('know what lies below one, and up to it', () => {
    const layers = { organisation: layer({}), team: layer({}), personal: layer({}) };
    expect(Object.keys(below(layers, 'team'))).toEqual(['organisation']);
    expect(Object.keys(upTo(layers, 'team'))).toEqual(['organisation', 'team']);
    expect(Object.keys(below(layers, 'organisation'))).toEqual([]);
  });
});
