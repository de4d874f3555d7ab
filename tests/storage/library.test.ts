import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyLayer, LIBRARY_VERSION, readKept, toFile, upgrade } from '../../utils/library/file.ts';
import type { LibraryLayer } from '../../utils/library/schema.ts';
import { starterLibrary } from '../../utils/library/starter.ts';

const EXAMPLES = 'tests/storage/examples';
const [first] = starterLibrary.phrases;
if (!first) throw new Error('no starter phrases');

const ours: LibraryLayer = {
  ...emptyLayer,
  phrases: [{ id: 'close-ours', kind: 'close', text: 'Until next time.', moods: [], issues: [], formality: 'neutral' }],
};

/** The module as a context of its own has it: each keeps its library while it lives. */
const freshly = async () => {
  vi.resetModules();
  return { ...(await import('../../utils/storage/library.ts')), ...(await import('../../utils/storage/layers.ts')) };
};

beforeEach(() => fakeBrowser.reset());

describe('every version that was ever kept', () => {
  it('has a frozen example', () =>
    expect(readdirSync(EXAMPLES).filter((name) => name.startsWith('teamLayer.'))).toEqual(
      Array.from({ length: LIBRARY_VERSION + 1 }, (_, version) => `teamLayer.v${version}.json`),
    ));

  it.each(readdirSync(EXAMPLES).filter((name) => name.startsWith('teamLayer.')))('%s is still read', (name) => {
    const layer = readKept(JSON.parse(readFileSync(`${EXAMPLES}/${name}`, 'utf8')));
    expect(layer?.phrases[0]).toEqual({
      id: 'apology-late-train',
      kind: 'apology',
      text: 'I am sorry {item|your train} was late.',
      moods: ['frustrated'],
      issues: ['delay'],
      formality: 'neutral',
    });
    expect(layer?.rules).toMatchObject({ jargon: { off: true }, shouting: { severity: 'high' } });
    expect(layer?.hidden).toEqual(['close-anything-else']);
    expect(layer?.safeguarding).toBe('Call Ann.');
  });

  it.each([
    null,
    3,
    'text',
    [],
    { format: 'other' },
    { format: 'poise-library', version: 'x' },
    { version: -1, format: 'poise-library' },
  ])('is upgraded or refused with a reason, never thrown at: %j', (data) => {
    const { fields, ...rest } = upgrade(data);
    expect(fields ?? rest).toBeTruthy();
    if (!fields) expect('reason' in rest && rest.reason.length).toBeGreaterThan(5);
  });

  it('says so when a newer Poise wrote it', () =>
    expect(upgrade({ format: 'poise-library', version: 99 })).toMatchObject({
      reason: expect.stringContaining('newer'),
    }));
});

describe('the team’s layer', () => {
  it('is empty at first', async () => {
    const { readLayer } = await freshly();
    expect(await readLayer('team')).toEqual({
      layer: emptyLayer,
      savedBy: undefined,
      source: undefined,
      trouble: undefined,
    });
  });

  it('is kept as a library file', async () => {
    const { readLayer, saveLayer } = await freshly();
    await saveLayer('team', ours, { before: emptyLayer, savedBy: 'desk-1' });
    expect(await fakeBrowser.storage.local.get('teamLayer')).toEqual({
      teamLayer: { file: toFile(ours), savedBy: 'desk-1' },
    });
    expect(await readLayer('team')).toEqual({ layer: ours, savedBy: 'desk-1', source: undefined, trouble: undefined });
  });

  it.each([
    'text',
    4,
    [],
    {},
    { file: 3 },
    { file: { phrases: 3 } },
    { file: { format: 'poise-library', version: 99 } },
  ])('falls back to the good one before when it cannot be read: %j', async (broken) => {
    const { readLayer, saveLayer } = await freshly();
    await saveLayer('team', emptyLayer, { before: ours, savedBy: 'desk-1' });
    await fakeBrowser.storage.local.set({ teamLayer: broken });
    const { layer, trouble } = await readLayer('team');
    expect(layer).toEqual(ours);
    expect(trouble).toEqual({ instead: 'kept', broken: JSON.stringify(broken, undefined, 2) });
  });

  it('is the built-in library when neither can be read', async () => {
    const { readLayer, currentLibrary } = await freshly();
    await fakeBrowser.storage.local.set({ teamLayer: 'x', teamLayerBefore: 'y' });
    expect((await readLayer('team')).trouble?.instead).toBe('lost');
    expect(await currentLibrary()).toEqual(starterLibrary);
  });
});

describe('the current library', () => {
  it('is read once, and again when the layer changes', async () => {
    const { currentLibrary, onLibraryChanged, saveLayer } = await freshly();
    const changed = vi.fn();
    onLibraryChanged(changed);
    const before = await currentLibrary();
    expect(await currentLibrary()).toBe(before);
    await saveLayer('team', ours, { before: emptyLayer, savedBy: 'desk-1' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect((await currentLibrary()).phrases.at(-1)).toMatchObject({ id: 'close-ours', origin: 'team' });
  });

  it.each(['', 'Half {', 'It is {amuont} now.', '{time!} it is.'])(
    'leaves out what is not to be offered: %j',
    async (text) => {
      const { currentLibrary, saveLayer } = await freshly();
      const phrases = [{ ...first, text, moods: [], issues: [] }].map(
        ({ origin: _, flags: __, variants: ___, when: ____, ...rest }) => rest,
      );
      await saveLayer('team', { ...emptyLayer, phrases }, { before: emptyLayer, savedBy: 'desk-1' });
      expect((await currentLibrary()).phrases.some(({ id }) => id === first.id)).toBe(false);
    },
  );
});
