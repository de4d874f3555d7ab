import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import { type Bench, Scene, startBench } from '../support/bench.ts';
import { builtOrThrow } from '../support/builds.ts';
import { type Site, serveSite } from '../support/site.ts';

const OTHER = join(import.meta.dirname, 'other-extension');
/** A chat whose composer is a bare contenteditable: nothing repairs what another extension does to it. */
const PLAIN = `<!doctype html><title>Chat</title><main><h1>Chat with Ilse Varga</h1>
  <div role="log" aria-label="Messages" class="messages">
    <div class="message" data-message-id="m1" data-author="customer"><b>Ilse Varga</b> <time datetime="2026-11-20T09:00Z">09:00</time>
      <p>Where is my lamp? Order PD-48213 is two weeks late.</p></div>
    <div class="message" data-message-id="m2" data-author="agent"><b>You</b> <time datetime="2026-11-20T09:05Z">09:05</time>
      <p>I am looking at it.</p></div>
    <div class="message" data-message-id="m3" data-author="customer"><b>Ilse Varga</b> <time datetime="2026-11-20T09:09Z">09:09</time>
      <p>This is ridiculous, I am furious. Nobody answers!</p></div>
  </div>
  <form><div contenteditable="true" data-plain role="textbox" aria-label="Reply" style="min-height:3em;border:1px solid"></div>
  <button>Send</button></form></main>`;

let bench: Bench;
let site: Site;
beforeAll(async () => {
  const both = [builtOrThrow('test'), OTHER].join();
  const args = [`--disable-extensions-except=${both}`, `--load-extension=${both}`];
  [bench, site] = await Promise.all([startBench({ args }), serveSite({ '/': PLAIN })]);
});
afterAll(async () => {
  await bench.close();
  await site.close();
});

const theirs = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('checker-other') ?? [])].map((range) => String(range)));

describe('a second extension draws in the same composer', () => {
  it.each([
    ['TipTap', '?customer=quiet'],
    ['textarea', '?customer=quiet&composer=textarea'],
  ])('%s: marks, Replace and Insert stay right', async (_composer, query) => {
    const scene = await bench.open(query);
    await scene.read('c1');
    await scene.type('Hello. Please calm down. Thanks.');
    await until(
      () => scene.page.locator('checker-box').count(),
      (boxes) => boxes === 1,
    );
    await scene.shows(({ findings }) => findings.length > 0);
    const marks = await until(
      () => scene.marks(),
      (all) => all.some((words) => words.includes('calm down')),
    );
    expect(marks).toHaveLength(1);
    const [finding] = (await scene.view()).findings;
    await scene.panel.click('.finding button[aria-label^="Replace"]');
    const replaced = 'Hello. Please calm down. Thanks.'.replace(finding?.words ?? '', finding?.rewrites[0] ?? '');
    await scene.draftIs(replaced);
    const words = await scene.insertFirst();
    expect((await scene.draft()).split(words)).toHaveLength(2);
    if (query.includes('textarea')) expect(await theirs(scene.page)).toEqual([]);
    else expect((await theirs(scene.page)).length).toBeGreaterThan(0);
    await scene.close();
  });

  it('a bare contenteditable whose words were wrapped: marks over the pieces, one copy inserted', async () => {
    const page = await bench.browser.openPage(site.url);
    const scene = new Scene(page, await bench.browser.openPanel(page));
    await scene.shows(({ mood }) => mood !== undefined);
    const field = page.locator('[data-plain]');
    await field.focus();
    await page.keyboard.type('Hello. Please calm down. Thanks. ');
    await page.locator('checker-word').waitFor();
    const { findings } = await scene.shows((view) => view.findings.length > 0);
    expect(findings[0]?.words).toContain('calm down');
    await until(
      () => scene.marks(),
      (marks) => marks.length === 1 && (marks[0]?.includes('calm down') ?? false),
    );
    expect((await theirs(page)).length).toBeGreaterThan(0);

    const text = () => field.evaluate((node) => node.textContent?.replaceAll('\u00a0', ' ') ?? '');
    await scene.panel.click('.finding button[aria-label^="Replace"]');
    const { words, rewrites } = findings[0] ?? { words: '', rewrites: [] };
    const replaced = 'Hello. Please calm down. Thanks. '.replace(words, rewrites[0] ?? '');
    await until(text, (now) => now.trim() === replaced.trim());
    await scene.close();
  });
});
