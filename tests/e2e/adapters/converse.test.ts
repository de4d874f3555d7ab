import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageChat } from '../../../utils/adapters/adapter.ts';
import { openTheatre, type Stage, type Theatre } from '../composer/harness.ts';

/** What the fixtures' own test does not ask: ids, what was taken back, and which of several boxes is in front. */
let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

const show = (name: string): Promise<Stage> =>
  theatre.show(readFileSync(`tests/adapters/fixtures/converse/${name}/page.html`, 'utf8'));

const read = (stage: Stage): Promise<Pick<PageChat, 'conversation' | 'rows'> | undefined> =>
  stage.run(`(() => { const url = new URL('https://chat.example/'); const chat = poise.adapterFor(url, document).readChat(document, url);
    return chat && { conversation: chat.conversation, rows: chat.rows }; })()`);

const inFront = async (stage: Stage): Promise<string | undefined> => (await read(stage))?.conversation;

describe('rows', () => {
  it('have the ids the tool gives, made different where two messages came with one', async () => {
    const stage = await show('14');
    const chat = await read(stage);
    expect(chat?.rows.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1', 'a3', 'a4', 'a1@2026-11-21T08:02:00.000Z', '']);
    expect(chat?.rows.flatMap(({ id, deleted }) => (deleted ? [id] : []))).toEqual(['a3']);
  });
});

describe('several boxes in one page', () => {
  it('reads the one with the focus, and stays with it when the focus goes elsewhere in the page', async () => {
    const stage = await show('overlay');
    expect(await inFront(stage)).toBe('rui@shop.example');
    const composer = stage.page.locator('[jid="dana@shop.example"] textarea');
    await composer.focus();
    expect(await inFront(stage)).toBe('dana@shop.example');
    await composer.blur();
    expect(await inFront(stage)).toBe('dana@shop.example');
  });

  it('leaves a chat that is no longer shown', async () => {
    const stage = await show('overlay');
    await stage.page.locator('[jid="dana@shop.example"] textarea').focus();
    expect(await inFront(stage)).toBe('dana@shop.example');
    await stage.page.locator('converse-chat[jid="dana@shop.example"]').evaluate((box) => {
      box.style.display = 'none';
    });
    expect(await inFront(stage)).toBe('rui@shop.example');
  });

  it('reads nothing in a room: nobody says which of the many is the customer', async () => {
    const stage = await show('overlay');
    await stage.page.locator('converse-muc textarea').focus();
    expect(await inFront(stage)).toBeUndefined();
  });
});
