import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { ToolBench } from '../support/tools/bench.ts';
import { type Console, serveConsole } from '../support/tools/vue-advanced-chat.ts';

/** A whole console inside one open shadow root, as npm has it. Each test goes on where the last ended. */
const PAST = [
  ['customer', 'Hi, my parcel 4711 was due on Monday and it is still not here.'],
  ['agent', 'Sorry about that! Let me have a look at it for you.'],
  ['customer', 'This is the second time now. I am really annoyed,\nnobody answers my mails!!'],
] as const;

let site: Console;
let bench: ToolBench;
beforeAll(async () => {
  site = await serveConsole();
  bench = await ToolBench.open(site.door);
  await bench.page.goto(site.url);
}, 60_000);
afterAll(async () => {
  await bench?.close();
  site?.close();
});

const said = async (room: string, count: number) =>
  (await bench.heard(room, ({ length }) => length === count)).map(({ author, text }) => [author, text]);
const field = () => bench.page.locator('textarea#roomTextarea');

describe('a console in a shadow root', () => {
  it('is read, both sides, as they were written', async () => {
    expect(await said('room-1', 3)).toEqual(PAST);
    const { who } = await bench.shows(({ mood }) => /^(?:Disappointed|Frustrated|Angry)$/.test(mood ?? ''));
    expect(who).toBe('Dana Okafor');
    expect(await bench.readBy()).toContain('Vue Advanced Chat');
  });

  it('takes a suggestion into its field; the agent sends it, and it arrives as it was', async () => {
    const words = await bench.insertFirst();
    await until(
      () => field().inputValue(),
      (text) => text === words,
    );
    await bench.page.locator('.vac-box-footer .vac-svg-button').last().click();
    const sent = await until(
      () => bench.page.evaluate('sent'),
      (all) => Array.isArray(all) && all.length > 0,
    );
    expect(sent).toEqual([['room-1', words]]);
    expect(await said('room-1', 4)).toEqual([...PAST, ['agent', words]]);
  });

  it('is followed when the customer writes, and when a message is changed or taken back', async () => {
    const id = await bench.page.evaluate(`say('room-1', 'dana', 'I want my mony back.')`);
    const before = await said('room-1', 5);
    expect(before.at(-1)).toEqual(['customer', 'I want my mony back.']);
    await bench.page.evaluate(`change('room-1', '${id}', { content: 'I want my money back.' })`);
    await bench.heard('room-1', (all) => all.at(-1)?.text === 'I want my money back.');
    await bench.page.evaluate(`change('room-1', '${id}', { deleted: true })`);
    expect(await said('room-1', 4)).toEqual(before.slice(0, 4));
  });

  it('shows nothing of one room in the other', async () => {
    await bench.page.locator('#room-2').click();
    expect(await said('room-2', 1)).toEqual([['customer', 'Where is my refund?']]);
    const view = await bench.shows(({ who }) => who === 'Rui Costa');
    expect(JSON.stringify(view)).not.toContain('4711');
  });
});
