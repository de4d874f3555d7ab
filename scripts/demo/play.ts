import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PoiseBrowser } from '../browser/launch.ts';
import { type PanelView, readPanel, untilRead } from '../browser/panel-view.ts';
import type { Target } from '../browser/target.ts';
import { settled, until } from '../browser/until.ts';
import { builtAround } from './picture.ts';
import { printDraft, printTurn } from './print.ts';

const DEFENSIVE =
  'Please calm down. You should have checked the tracking page, that is our policy. Sorry for any inconvenience.';

/** Longer than the panel refuses a press after its offers have changed, and than the page waits while one types. */
const AT_REST = 700;

/** How an agent with no coach might have answered; each makes it worse. */
const CURT = ['Your parcel is still in transit.', 'The courier is late. There is nothing I can do about that.'];

/**
 * Play a difficult chat on the practice desk through the real extension: real page, real editor, real side panel,
 * real clicks. Prints what Poise saw and said at each turn and keeps pictures in `folder`.
 */
export async function playDemo(browser: PoiseBrowser, deskUrl: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await browser.openPage(`${deskUrl}?customer=fast`);
  const panel = await browser.openPanel(page);
  const demo = { browser, page, panel, folder };

  await turn(demo, 'The chat as it is opened');
  for (const reply of CURT) {
    await write(page, reply);
    await page.keyboard.press('Control+Enter');
    await customerAnswers(page);
    await turn(demo, `The agent wrote: “${reply}”`);
  }
  await picture(demo, 'falling');

  console.log('\nThe agent starts to defend themselves:\n');
  await write(page, DEFENSIVE);
  await viewWhen(panel, ({ findings }) => findings.length > 0);
  printDraft(DEFENSIVE, await settled(() => readPanel(panel), AT_REST));
  await picture(demo, 'draft');

  console.log('\nThe draft goes; the first line Poise offers takes its place, by a press of Insert in the panel:\n');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await insertFirst(panel);
  const inserted = await draftWhen(page, (text) => text !== '');
  console.log(`  composer   ${inserted}`);
  await picture(demo, 'inserted');

  await page.locator('.ProseMirror').focus();
  await page.keyboard.press('ControlOrMeta+z');
  console.log(`  one undo   ${JSON.stringify(await draftWhen(page, (text) => text !== inserted))}`);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await draftWhen(page, (text) => text === inserted);
  await page.keyboard.press('Control+Enter');
  await customerAnswers(page);
  await turn(demo, 'The agent sent that line');
  await picture(demo, 'after');
  console.log(`\nPictures of page and panel: ${folder}`);
}

interface Demo {
  readonly browser: PoiseBrowser;
  readonly page: Page;
  readonly panel: Target;
  readonly folder: string;
}

async function turn({ page, panel }: Demo, heading: string): Promise<void> {
  const said = await page.evaluate(() =>
    window.desk.messages('c1').flatMap(({ author, text }) => (author === 'customer' ? [text] : [])),
  );
  await untilRead(panel, 'c1', said.length);
  await viewWhen(panel, ({ mood, waits }) => mood !== undefined && !waits);
  printTurn(heading, said.at(-1) ?? '', await settled(() => readPanel(panel), AT_REST));
}

/** Press Insert on the first line without a blank, and take the pointer away: a card under it stays as it is. */
async function insertFirst(panel: Target): Promise<void> {
  await settled(() => readPanel(panel), AT_REST);
  await panel.click(".sug:not(:has(.slot-blank)) button[aria-label^='Insert']");
  await panel.mouse('mouseMoved', 1, 1);
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.ProseMirror').click();
  await page.keyboard.type(text);
}

async function customerAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => window.desk.messages('c1').at(-1)?.author === 'customer');
}

const draftWhen = (page: Page, wanted: (text: string) => boolean): Promise<string> =>
  until(() => page.evaluate(() => window.desk.draft()), wanted);

const viewWhen = (panel: Target, wanted: (view: PanelView) => boolean): Promise<PanelView> =>
  until(() => readPanel(panel), wanted);

async function picture({ browser, page, panel, folder }: Demo, name: string): Promise<void> {
  const ofPage = await page.screenshot({ path: join(folder, `${name}-page.png`) });
  const ofPanel = await panel.screenshot(join(folder, `${name}-panel.png`));
  await builtAround(browser, ofPage, ofPanel, join(folder, `${name}.png`));
}
