import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { serveDesk } from '../../../scripts/practice-desk/server.ts';
import { type Bench, Scene, startBench } from '../support/bench.ts';
import { builtOrThrow } from '../support/builds.ts';

let folder: string;
let bench: Bench;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poise-update-'));
  cpSync(builtOrThrow('test'), folder, { recursive: true });
  bench = await startBench({ extension: folder });
});
afterAll(async () => {
  await bench?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Poise's hosts in the page, and which of them are from before. */
const hosts = (scene: Scene) =>
  scene.page.evaluate(() =>
    [...document.documentElement.children].filter(({ shadowRoot }) => shadowRoot).map((host) => 'isOld' in host),
  );

it('takes the old marks away under an open tab, and the new script serves it', async () => {
  const old = await bench.open();
  await old.read('c1');
  await old.type('Please calm down.');
  await until(
    () => old.marks(),
    (marks) => marks.length > 0,
  );
  expect(await hosts(old)).toEqual([false]);
  await old.page.evaluate(() => {
    for (const host of document.documentElement.children) if (host.shadowRoot) Object.assign(host, { isOld: true });
  });

  await update('99.0.0');

  await until(
    () => hosts(old),
    (all) => all.length === 1 && all[0] === false,
  );
  // One script paints: each word is marked once, as the draft stands.
  await until(
    () => old.marks(),
    (marks) => marks.length > 0 && new Set(marks).size === marks.length,
  );
  expect(await old.draft()).toBe('Please calm down.');

  const scene = new Scene(old.page, await bench.browser.openPanel(old.page));
  const { who, findings } = await scene.read('c1');
  expect(who).toBe('Ilse Varga');
  expect(findings.map(({ words }) => words).join()).toContain('calm down');
  const words = await scene.insertFirst();
  expect((await scene.draft()).split(words)).toHaveLength(2);
  await scene.page.evaluate(() => window.desk.say('c1', 'This is ridiculous, I am furious!'));
  expect((await scene.read('c1')).mood).toBe('Angry');
});

it('says to reload a tab it could not start in again, and reads on after that', async () => {
  const other = await serveDesk(0);
  const page = await bench.browser.context.newPage();
  await page.goto(`${other.url}?customer=quiet`);
  await other.close();
  await page.reload().catch(() => undefined); // nobody answers: the browser shows a page of its own
  await update('99.0.1');

  const scene = await bench.open();
  await scene.read('c1');
  await page.bringToFront();
  await scene.panel.until(() => document.body.innerText.includes('Reload this tab to go on'));

  const again = await serveDesk(Number(new URL(other.url).port));
  await scene.panel.click('.btn-main');
  await scene.read('c1');
  expect(await scene.marks()).toEqual([]);
  await again.close();
});

async function update(version: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }));
  await bench.browser.updateExtension(folder);
}
