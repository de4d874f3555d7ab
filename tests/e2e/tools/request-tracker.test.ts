import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { noTool, REQUEST_TRACKER } from '../../../scripts/setup/tools.ts';
import { storedOf } from '../support/session.ts';
import { ToolBench } from '../support/tools/bench.ts';
import {
  AGENT,
  CUSTOMER,
  type Entry,
  type RequestTracker,
  startRequestTracker,
} from '../support/tools/request-tracker.ts';

/**
 * A ticket system that reads on one page and writes on another, run from the system's packages. What the agent sends is
 * looked up where the server keeps it. Each test goes on where the last ended.
 */
const OPENING = 'Hi, my parcel 4711 was due on Monday and it is still not here.\n\nDana';
const SINCE: readonly Entry[] = [
  ['agent', 'reply', 'Sorry about that. Let me have a look at it for you.'],
  ['agent', 'comment', 'The carrier has lost it, I think.'],
  [
    'customer',
    'reply',
    'This is the second time now. I am really annoyed, nobody answers my mails!!\n\n> Sorry about that. Let me have a look at it for you.',
  ],
];

const isHere = REQUEST_TRACKER.isHere();
if (!isHere) console.warn(`SKIPPED: ${noTool(REQUEST_TRACKER)}.`);

describe.skipIf(!isHere)(`Request Tracker${isHere ? '' : ` (skipped: ${noTool(REQUEST_TRACKER)})`}`, () => {
  let tracker: RequestTracker;
  let bench: ToolBench;
  let chat: string;
  beforeAll(async () => {
    tracker = await startRequestTracker(OPENING, SINCE);
    chat = `ticket-${tracker.ticket}`;
    bench = await ToolBench.open(`${tracker.url}/NoAuth/Login.html`);
    const { page } = bench;
    await page.goto(`${tracker.url}/Ticket/Display.html?id=${tracker.ticket}`);
    await page.fill('input[name=user]', AGENT.user);
    await page.fill('input[name=pass]', AGENT.password);
    await page.press('input[name=pass]', 'Enter');
  }, 90_000);
  afterAll(async () => {
    await bench?.close();
    tracker?.close();
  });

  const spoken = async (count: number) => {
    const messages = await bench.heard(chat, (all) => all.filter(({ author }) => author !== 'system').length >= count);
    return messages.filter(({ author }) => author !== 'system').map(({ author, text, name }) => [author, text, name]);
  };

  it('reads both sides as they were written, and the comment as a note', async () => {
    expect(await spoken(4)).toEqual([
      ['customer', OPENING, CUSTOMER.name],
      ['agent', SINCE[0]?.[2], AGENT.name],
      ['note', SINCE[1]?.[2], AGENT.name],
      ['customer', 'This is the second time now. I am really annoyed, nobody answers my mails!!', CUSTOMER.name],
    ]);
    const { who } = await bench.shows(({ mood }) => /^(?:Disappointed|Frustrated|Angry)$/.test(mood ?? ''));
    expect(who).toBe(CUSTOMER.name);
    expect(await bench.readBy()).toContain('Request Tracker');
  });

  it('carries what was read over to the page where one writes, and puts a suggestion into its editor', async () => {
    const { page } = bench;
    await page.goto(`${tracker.url}/Ticket/Update.html?Action=Respond&id=${tracker.ticket}`);
    await bench.canWrite(chat);
    await bench.shows(({ mood, who }) => mood !== undefined && who === CUSTOMER.name);
    const words = await bench.insertFirst();
    const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    await until(
      async () => (await editor.innerText()).replace(/\s+/g, ' ').trim(),
      (text) => text === words,
    );

    await page.click('input[name=SubmitTicket]');
    await page.waitForURL(/Display\.html/);
    const messages = await spoken(5);
    expect(messages.at(-1)).toEqual(['agent', words, AGENT.name]);
    const [kind, text] = tracker.kept().at(-1) ?? [];
    expect(kind).toBe('Correspond');
    expect(text?.replace(/\s+/g, ' ').trim()).toBe(words);
  });

  it('knows a comment for a note, which the customer does not see', async () => {
    const { page } = bench;
    await page.goto(`${tracker.url}/Ticket/Update.html?Action=Comment&id=${tracker.ticket}`);
    await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click();
    await page.keyboard.type('They keep asking.');
    const { record } = await until(
      () => storedOf(bench.panel, chat),
      (stored) => stored.record?.draft?.text === 'They keep asking.',
    );
    expect(record?.draft?.mode).toBe('note');
    await page.selectOption('select[name=UpdateType]', 'response');
    await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click();
    await page.keyboard.type(' All');
    await until(
      () => storedOf(bench.panel, chat),
      (stored) => stored.record?.draft?.mode === 'reply',
    );
  });

  it('reads what the customer answers, once the page is loaded again', async () => {
    tracker.say('Well, when exactly?\nI leave on Friday.');
    await bench.page.goto(`${tracker.url}/Ticket/Display.html?id=${tracker.ticket}`);
    const messages = await spoken(6);
    expect(messages.at(-1)).toEqual(['customer', 'Well, when exactly?\nI leave on Friday.', CUSTOMER.name]);
  });
});
