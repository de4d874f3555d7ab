/**
 * `npm run dev`: Poise on the practice desk, built again and reloaded whenever a source file changes. It is the real
 * build each time: the extension's policy allows its pages no connection, so no dev server can feed them.
 */
import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchPoise, type PoiseBrowser } from './browser/launch.ts';
import { serveDesk } from './practice-desk/server.ts';
import { NoBrowserError, setUpBrowser } from './setup/browser.ts';
import { buildExtension } from './setup/build.ts';
import { ROOT } from './setup/step.ts';
import { stopped, stopSignal } from './setup/stop.ts';

const SOURCES = ['components', 'entrypoints', 'public', 'utils'];
/** Editors write a file in several steps. */
const QUIET_FOR = 150;

const stop = stopSignal();
try {
  await develop();
} catch (error) {
  if (!stop.aborted) {
    console.error(error instanceof NoBrowserError ? error.message : error);
    process.exitCode = 1;
  }
}
process.exit();

async function develop(): Promise<void> {
  const executablePath = setUpBrowser();
  console.log('Building Poise…');
  const extension = await buildExtension('test', stop);
  if (stop.aborted) return;
  const desk = await serveDesk();
  try {
    const browser = await launchPoise({ executablePath, extension, headless: process.argv.includes('--headless') });
    const page = await browser.openPage(desk.url);
    await browser.pressToolbar(page);
    const watchers = watchSources(rebuilder(browser, page));
    console.log(`Practice desk: ${desk.url}. Watching ${SOURCES.join(', ')}; Ctrl+C ends it all.`);
    const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
    await Promise.race([closed, stopped(stop)]);
    for (const watcher of watchers) watcher.close();
    await browser.close();
  } finally {
    await desk.close();
  }
}

function watchSources(changed: () => void): readonly FSWatcher[] {
  return SOURCES.map((folder) => watch(join(ROOT, folder), { recursive: true }, changed));
}

/** One build at a time; what changes meanwhile is built right after it. */
function rebuilder(browser: PoiseBrowser, page: Page): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const began = performance.now();
    try {
      const extension = await buildExtension('test', stop);
      await browser.reloadExtension(extension, page);
      console.log(`Reloaded after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    } catch (error) {
      if (!stop.aborted) console.error(error instanceof Error ? error.message : error);
    }
    running = false;
    if (!again || stop.aborted) return;
    again = false;
    await run();
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET_FOR);
  };
}
