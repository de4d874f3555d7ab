import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageChat } from '../../../utils/adapters/adapter.ts';
import { SURE_ENOUGH } from '../../../utils/adapters/index.ts';
import { ANYWHERE, type Fixture, fixtures } from '../../adapters/fixture.ts';
import { openTheatre, type Theatre } from '../composer/harness.ts';

/**
 * Pages of our own making in the shapes that chat tools have. They are read in a real browser: who wrote what often
 * shows in the layout alone, and only a browser has one.
 */
let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

interface Read {
  readonly adapter: string;
  readonly sureness: number;
  readonly chat?: Omit<PageChat, 'composer'>;
  readonly mode?: string;
}

const read = async ({ html, expected }: Fixture): Promise<Read> => {
  const stage = await theatre.show(html);
  const found = await stage.run<Read>(`(() => {
    const url = new URL(${JSON.stringify(expected.url ?? ANYWHERE)}); const adapter = poise.adapterFor(url, document);
    const sureness = adapter.sureness(document); const chat = adapter.readChat(document, url);
    return { adapter: adapter.id, sureness, chat: chat && { ...chat, composer: undefined }, mode: chat?.composer?.mode }; })()`);
  await stage.page.close();
  return found;
};

const chats = fixtures.filter(({ expected }) => expected.chat !== false);
const others = fixtures.filter(({ expected }) => expected.chat === false);

describe('pages that are chats', () => {
  it.each(chats)('$adapter/$scene', async (fixture) => {
    const { conversation, customerName, mode, canRead, ids, rows = [] } = fixture.expected;
    const found = await read(fixture);
    expect(found.adapter).toBe(fixture.adapter);
    expect(
      found.chat?.rows.map((row) => [row.author, row.text, row.name, row.at && new Date(row.at).toISOString()]),
    ).toEqual(
      rows.map(([author, text, who, at]) => [author, text, who ?? undefined, at && new Date(at).toISOString()]),
    );
    expect(found.sureness).toBeGreaterThanOrEqual(SURE_ENOUGH);
    expect(found.mode).toBe(mode);
    expect(found.chat?.canRead).toBe(canRead);
    if (ids) expect(found.chat?.rows.map(({ id }) => id)).toEqual(ids);
    if (conversation !== undefined) expect(found.chat?.conversation).toBe(conversation);
    expect(found.chat?.customerName).toBe(customerName);
  });
});

describe('pages that are none', () => {
  it.each(others)('$adapter/$scene', async (fixture) => {
    const { adapter, sureness, chat } = await read(fixture);
    expect(adapter).toBe(fixture.adapter);
    // A known tool says that no chat is open; an unknown page, that it is none.
    if (adapter !== 'generic') expect(chat).toBeUndefined();
    else expect(sureness).toBeLessThan(SURE_ENOUGH);
  });
});
