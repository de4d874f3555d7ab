import type { PoiseBrowser } from '../browser/launch.ts';

/** Page and panel side by side, as they stand in the browser's window. Headless has no window to photograph. */
export async function builtAround(browser: PoiseBrowser, page: Buffer, panel: Buffer, path: string): Promise<void> {
  const sheet = await browser.context.newPage();
  try {
    await sheet.setContent(`<body style="margin:0;display:inline-flex;gap:1px;background:#c9ccd1">
      ${[page, panel].map((png) => `<img style="display:block" src="data:image/png;base64,${png.toString('base64')}">`).join('')}
    </body>`);
    await sheet.locator('body').screenshot({ path });
  } finally {
    await sheet.close();
  }
}
