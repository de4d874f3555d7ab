/**
 * Plays the long chats on the practice desk through the real extension, prints what the panel says at each of the
 * customer's turns, and keeps a picture of each:
 *
 *     npm run build:test && node scripts/demo/play-long.ts FOLDER
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchPoise } from '../browser/launch.ts';
import { type PanelView, readPanel, untilRead } from '../browser/panel-view.ts';
import { until } from '../browser/until.ts';
import { serveDesk } from '../practice-desk/server.ts';
import { setUpBrowser } from '../setup/browser.ts';
import { ROOT } from '../setup/step.ts';
import { longChats } from './long-chats.ts';
import { printTurn } from './print.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/demo/play-long.ts FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
/** Where nobody has written yet: each chat starts there on a page of its own. */
const EMPTY = 'c8';
/** What stood before has made room for what fits now; the panel gives the customer time to finish first. */
const isAtRest = ({ waits, suggestions }: PanelView): boolean =>
  !waits && suggestions.every(({ why }) => why !== 'The chat moved on.');

const desk = await serveDesk();
const browser = await launchPoise({
  executablePath: setUpBrowser(),
  extension: join(ROOT, '.output/chrome-mv3-test'),
  headless: true,
});
try {
  for (const { id, turns } of longChats) {
    console.log(`\n======== ${id}`);
    const page = await browser.openPage(`${desk.url}?customer=quiet&chat=${EMPTY}`);
    const panel = await browser.openPanel(page);
    await panel.mouse('mouseMoved', 1, 1); // a card under the pointer would stay as it is
    let customerTurns = 0;
    for (const [author, text] of turns) {
      await page.evaluate(([chat, words, who]) => window.desk.say(chat, words, who), [EMPTY, text, author] as const);
      if (author === 'agent') {
        console.log(`\n   the agent: ${text}`);
        continue;
      }
      customerTurns++;
      await untilRead(panel, EMPTY, customerTurns);
      printTurn(`turn ${customerTurns}`, text, await until(() => readPanel(panel), isAtRest));
      await panel.screenshot(join(folder, `${id}-${customerTurns}.png`));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await desk.close();
}
