/** `npm run dev`: WXT's development build with reload on change, on the practice desk, in a browser of its own. */
import { createServer } from 'wxt';
import { launchPoise } from './browser/launch.ts';
import { serveDesk } from './practice-desk/server.ts';
import { NoBrowserError, setUpBrowser } from './setup/browser.ts';
import { stopped, stopSignal } from './setup/stop.ts';

const stop = stopSignal();
try {
  await develop();
} catch (error) {
  console.error(error instanceof NoBrowserError ? error.message : error);
  process.exitCode = 1;
}
process.exit();

async function develop(): Promise<void> {
  const executablePath = setUpBrowser();
  // WXT's own runner would open a browser that knows nothing of the practice desk.
  const server = await createServer({ webExt: { disabled: true } });
  await server.start();
  const desk = await serveDesk();
  try {
    const headless = process.argv.includes('--headless');
    const browser = await launchPoise({ executablePath, extension: outDir(), headless });
    try {
      const page = await browser.openPage(desk.url);
      await browser.pressToolbar(page);
      console.log(`Practice desk: ${desk.url} (Ctrl+C ends it all)`);
      const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
      await Promise.race([closed, stopped(stop)]);
    } finally {
      await browser.close();
    }
  } finally {
    await desk.close();
    await server.stop();
  }
}

function outDir(): string {
  return `${import.meta.dirname}/../.output/chrome-mv3-dev`;
}
