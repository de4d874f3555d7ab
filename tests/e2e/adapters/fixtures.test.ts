import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageChat } from '../../../utils/adapters/adapter.ts';
import { SURE_ENOUGH } from '../../../utils/adapters/index.ts';
import { openTheatre, type Stage, type Theatre } from '../composer/harness.ts';

/**
 * Pages of our own making in the shapes that chat tools have. They are read in a real browser: who wrote what often
 * shows in the layout alone, and only a browser has one.
 */
const FIXTURES = 'tests/adapters/fixtures';
const names = readdirSync(FIXTURES);

interface Expected {
  readonly chat?: false;
  readonly conversation?: string;
  readonly customerName?: string;
  readonly mode?: string;
  /** author, text, name, time */
  readonly rows?: readonly (readonly [string, string, (string | null)?, string?])[];
}

interface Read {
  readonly sureness: number;
  readonly chat?: Omit<PageChat, 'composer'>;
  readonly mode?: string;
}

let theatre: Theatre;
let stage: Stage;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

const READ = `(() => { const url = new URL('https://desk.example/inbox/open'); const adapter = poise.adapterFor(url, document);
  const sureness = adapter.sureness(document); const chat = adapter.readChat(document, url);
  return { sureness, chat: chat && { ...chat, composer: undefined }, mode: chat?.composer?.mode }; })()`;

const read = async (name: string): Promise<Read> => {
  stage = await theatre.show(readFileSync(`${FIXTURES}/${name}/page.html`, 'utf8'));
  const found = await stage.run<Read>(READ);
  await stage.page.close();
  return found;
};
const expected = (name: string): Expected => JSON.parse(readFileSync(`${FIXTURES}/${name}/chat.json`, 'utf8'));

describe('pages that are chats', () => {
  it.each(names.filter((name) => expected(name).chat !== false))('%s', async (name) => {
    const { conversation, customerName, mode, rows = [] } = expected(name);
    const found = await read(name);
    expect(
      found.chat?.rows.map((row) => [row.author, row.text, row.name, row.at && new Date(row.at).toISOString()]),
    ).toEqual(
      rows.map(([author, text, who, at]) => [author, text, who ?? undefined, at && new Date(at).toISOString()]),
    );
    expect(found.sureness).toBeGreaterThanOrEqual(SURE_ENOUGH);
    expect(found.mode).toBe(mode);
    if (conversation !== undefined) expect(found.chat?.conversation).toBe(conversation);
    expect(found.chat?.customerName).toBe(customerName);
  });
});

describe('pages that are none', () => {
  it.each(names.filter((name) => expected(name).chat === false))('%s', async (name) => {
    expect((await read(name)).sureness).toBeLessThan(SURE_ENOUGH);
  });
});
