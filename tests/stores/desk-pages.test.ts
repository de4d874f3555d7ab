import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toolsIn } from '../../components/desk/tools-page.ts';
import { emptyLayer } from '../../utils/library/file.ts';
import { mutedRules } from '../../utils/storage/agent.ts';
import { readLayer, saveLayer } from '../../utils/storage/layers.ts';
import { keptKinds } from '../../utils/stores/desk-data.ts';
import { differencesOf } from '../../utils/stores/desk-differences.ts';
import { patternOf } from '../../utils/stores/desk-sites.ts';

beforeEach(() => fakeBrowser.reset());

describe('a site', () => {
  it.each([
    ['chat.example.com', 'https://chat.example.com/*'],
    [' https://chat.example.com/inbox?x=1 ', 'https://chat.example.com/*'],
    ['http://localhost:3000', 'http://localhost:3000/*'],
    ['', undefined],
    ['chat', undefined],
    ['two words.com', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['*.example.com/*', undefined],
  ])('typed as %j is asked for as %j', (typed, pattern) => expect(patternOf(typed)).toBe(pattern));
});

describe('what is kept', () => {
  it('is counted by kind, every key once', async () => {
    await saveLayer('team', emptyLayer, { before: emptyLayer, savedBy: 'x' });
    await fakeBrowser.storage.local.set({ teamVersions: 'abc', mutedRules: ['jargon'], other: 1 });
    await fakeBrowser.storage.local.set({ taughtTools: [], ownNames: {} });
    await fakeBrowser.storage.session.set({ 'record:x': 'chat' });
    const kinds = await keptKinds();
    expect(kinds.map(({ id, count }) => [id, count])).toEqual([
      ['library', 2],
      ['versions', 1],
      ['taught', 2],
      ['settings', 2],
      ['chats', 1],
    ]);
    expect(kinds.every(({ bytes }) => bytes > 0)).toBe(true);
  });

  it('of a layer from elsewhere says where from', async () => {
    const source = { how: 'address', name: 'https://lib.example/pack.json', version: 4 } as const;
    await saveLayer('organisation', emptyLayer, { before: emptyLayer, savedBy: 'x', source });
    expect((await readLayer('organisation')).source).toEqual(source);
    await fakeBrowser.storage.local.set({ organisationLayer: { file: {}, source: { how: 'magic' } } });
    expect((await readLayer('organisation')).source).toBeUndefined();
  });

  it.each([undefined, 'jargon', 3, { jargon: true }])(
    'of muted rules is none when it is no list: %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ mutedRules: stored });
      expect(await mutedRules.getValue()).toEqual([]);
    },
  );
});

describe('differences', () => {
  const phrase = { id: 'close-a', kind: 'close', text: 'One.', moods: [], issues: [], formality: 'neutral' } as const;
  const layer = (...phrases: object[]) => ({
    ...emptyLayer,
    phrases: phrases.map((one) => ({ ...phrase, moods: [], issues: [], ...one })),
  });

  it('are told phrase by phrase, then what else', () => {
    const before = layer({}, { id: 'close-gone', text: 'Gone.' });
    const after = { ...layer({ text: 'Two.' }, { id: 'close-new', text: 'New.' }), hidden: ['close-x'] };
    expect(differencesOf(before, after)).toEqual([
      { id: 'close-a', before: 'One.', after: 'Two.' },
      { id: 'close-new', before: '', after: 'New.' },
      { id: 'close-gone', before: 'Gone.', after: '' },
      { id: 'hidden', before: '', after: 'close-x' },
    ]);
    expect(differencesOf(after, after)).toEqual([]);
  });
});

describe('the page of chat tools', () => {
  it('is read line by line, its columns by their names', () =>
    expect(
      toolsIn(
        [
          '| proof | means |',
          '| --- | --- |',
          '| tried | on it |',
          '',
          '| tool | adapter | proof | evidence | reads | writes | not known, or not read |',
          '| --- | --- | --- | --- | --- | --- | --- |',
          '| [Desk](https://x) | `desk` | tried | A, 3 | all | `rich` | rooms |',
          '',
          '| other | table |',
        ].join('\n'),
      ),
    ).toEqual([{ name: 'Desk', proven: 'tried · A, 3', reads: 'all', writes: 'rich', not: 'rooms' }]));

  it('as it stands names each tool, what proves it and what is read', () => {
    const tools = toolsIn(readFileSync('docs/chat-tools.md', 'utf8'));
    expect(tools.length).toBeGreaterThan(1);
    for (const { name, proven, reads } of tools) expect([name, proven, reads].every((text) => text !== '')).toBe(true);
  });
});
