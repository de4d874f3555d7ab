/**
 * `npm start`: Poise on the practice desk. With a display a browser opens and stays; without one a difficult chat is
 * played through the real extension and printed. Ctrl+C leaves nothing running. `--headless` takes the second way.
 */
import { join } from 'node:path';
import { launchPoise, type PoiseBrowser } from './browser/launch.ts';
import { playDemo } from './demo/play.ts';
import { serveDesk } from './practice-desk/server.ts';
import { NoBrowserError, setUpBrowser } from './setup/browser.ts';
import { buildExtension } from './setup/build.ts';
import { ROOT } from './setup/step.ts';
import { stopped, stopSignal } from './setup/stop.ts';

const linux = process.platform === 'linux';
const hasDisplay = !linux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
const stop = stopSignal();

try {
  await start();
} catch (error) {
  if (!stop.aborted) {
    console.error(error instanceof NoBrowserError ? error.message : error);
    process.exitCode = 1;
  }
}
process.exit();

async function start(): Promise<void> {
  const executablePath = setUpBrowser();
  console.log('Building Poise…');
  const extension = await buildExtension('test', stop);
  if (stop.aborted) return;
  const desk = await serveDesk();
  try {
    const browser = await launchPoise({ executablePath, extension, headless });
    try {
      // A stop in the middle of the demonstration makes whatever it waits for reject; the browser closes either way.
      await Promise.race([
        headless ? playDemo(browser, desk.url, demoFolder()) : show(browser, desk.url),
        stopped(stop),
      ]);
    } finally {
      await browser.close();
    }
  } finally {
    await desk.close();
  }
}

async function show(browser: PoiseBrowser, deskUrl: string): Promise<void> {
  const page = await browser.openPage(deskUrl);
  await browser.pressToolbar(page);
  console.log(`
Poise is open beside the practice desk, ${deskUrl}
Write a reply, press Insert, or let a customer speak from the page's console: desk.say('c2', 'Still nothing?')
This build may read localhost from the start; the shipped one asks for each site when its button is pressed.
Close the window or press Ctrl+C to end.`);
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}

function demoFolder(): string {
  return join(ROOT, '.output/demo');
}
