import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { noTool, ROUNDCUBE } from '../../../scripts/setup/tools.ts';
import { hashOf } from '../../../utils/adapters/tool.ts';
import { ToolBench } from '../support/tools/bench.ts';
import { AGENT, CUSTOMER, type Roundcube, SUBJECT, startRoundcube } from '../support/tools/roundcube.ts';

/**
 * A mail program that reads on one page, or in a frame of its list, and writes on another, run from the system's
 * packages. What the agent sends is looked up where it came in. Each test goes on where the last ended.
 */
const MAILS = [
  'Hi, my parcel 4711 was due on Monday and it is still not here.\n\nDana',
  'This is the second time now. I am really annoyed, nobody answers my mails!!\n\nOn Monday Alex Moreau wrote:\n> Sorry about that. Let me have a look at it for you.',
];
const READ = [
  ['customer', MAILS[0], CUSTOMER.name],
  ['customer', 'This is the second time now. I am really annoyed, nobody answers my mails!!', CUSTOMER.name],
];
/** What both pages know of the thread, and nobody can read. */
const CHAT = `mail-${hashOf(`${SUBJECT}\n${CUSTOMER.address}`)}`;

const isHere = ROUNDCUBE.isHere();
if (!isHere) console.warn(`SKIPPED: ${noTool(ROUNDCUBE)}.`);

describe.skipIf(!isHere)(`Roundcube${isHere ? '' : ` (skipped: ${noTool(ROUNDCUBE)})`}`, () => {
  let mail: Roundcube;
  let bench: ToolBench;
  beforeAll(async () => {
    mail = await startRoundcube(MAILS);
    bench = await ToolBench.open(mail.url);
    const { page } = bench;
    await page.fill('#rcmloginuser', AGENT.user);
    await page.fill('#rcmloginpwd', AGENT.password);
    await page.press('#rcmloginpwd', 'Enter');
    await page.waitForSelector('#messagelist');
  }, 90_000);
  afterAll(async () => {
    await bench?.close();
    mail?.close();
  });

  const show = (folder: string, uid: number) =>
    bench.page.goto(`${mail.url}?_task=mail&_mbox=${folder}&_uid=${uid}&_action=show`);
  /** One mail is the whole chat on each page: its words, once it is the mail that is wanted. */
  const heard = async (author: string, beginning = '') => {
    const [read, ...others] = await bench.heard(
      CHAT,
      ([first]) => first?.author === author && first.text.startsWith(beginning),
    );
    expect(others).toEqual([]);
    return [read?.author, read?.text, read?.name];
  };
  const spoken = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

  it('reads mail by mail what the customer wrote, without what they quote', async () => {
    await show('INBOX', 1);
    expect(await heard('customer', 'Hi')).toEqual(READ[0]);
    await show('INBOX', 2);
    expect(await heard('customer', 'This')).toEqual(READ[1]);
    const { who } = await bench.shows(({ mood }) => /^(?:Disappointed|Frustrated|Angry)$/.test(mood ?? ''));
    expect(who).toBe(CUSTOMER.name);
    expect(await bench.readBy()).toContain('Roundcube');
  });

  it('carries what was read over to the page where one writes, and what it inserts is sent', async () => {
    await bench.page.goto(`${mail.url}?_task=mail&_mbox=INBOX&_reply_uid=2&_action=compose`);
    await bench.canWrite(CHAT);
    await bench.shows(({ mood, who }) => mood !== undefined && who === CUSTOMER.name);
    const words = await bench.insertFirst();
    const editor = bench.page.frameLocator('iframe#composebody_ifr').locator('body');
    await until(
      () => editor.innerText(),
      (text) => text.replace(/\s+/g, ' ').includes(words),
    );

    await bench.page.locator('button.send').click();
    const [got] = await until(
      () => Promise.resolve(mail.got),
      ({ length }) => length > 0,
    );
    expect(got?.to).toEqual([CUSTOMER.address]);
    const lines = got?.text.split('\n').filter((line) => !line.startsWith('>')) ?? [];
    expect(
      spoken(lines.join(' '))
        ?.replace(/^On .{0,80} wrote:/, '')
        .trim(),
    ).toBe(words);
    await bench.page.waitForSelector('#messagelist');
    await show('Sent', 1);
    expect(await heard('agent')).toEqual(['agent', words, AGENT.user]);
    expect(mail.got).toHaveLength(1);
  });

  it('reads what the customer answers, in the frame of the list', async () => {
    mail.say('Well, when exactly?\nI leave on Friday.');
    await bench.page.goto(`${mail.url}?_task=mail&_mbox=INBOX`);
    await bench.page.locator('#messagelist .message', { hasText: CUSTOMER.name }).first().click();
    expect(await heard('customer', 'Well')).toEqual([
      'customer',
      'Well, when exactly?\nI leave on Friday.',
      CUSTOMER.name,
    ]);
  });
});
