import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_ID } from '../../../utils/rollout/identity.ts';
import type { Policy } from '../../../utils/rollout/policy.ts';
import { policyFile } from '../../../utils/rollout/policy-files.ts';
import { newKey, packFile, type TestKey } from '../../rollout/make.ts';
import { builtOrThrow } from '../support/builds.ts';
import { openRollout, type Rollout } from './open.ts';
import { type PackServer, servePack } from './pack-server.ts';

/** Where Chromium on Linux reads what a company sets; only root writes there. */
const FOLDER = '/etc/chromium/policies/managed';
const mayWrite = process.platform === 'linux' && process.getuid?.() === 0;
if (!mayWrite) console.warn('Skipped: a real policy file can only be written by root on Linux.');

describe.skipIf(!mayWrite)('a company’s policy', () => {
  let server: PackServer;
  let poise: Rollout;
  let lead: TestKey;
  let folder: string;
  let file: string;
  const made: string[] = [];

  beforeAll(async () => {
    [server, lead] = await Promise.all([servePack(), newKey()]);
    server.file = await packFile(41, lead, { layer: 'organisation' });
    // An id of its own: the policy must reach no other browser that is being tested on this machine.
    folder = mkdtempSync(join(tmpdir(), 'poise-policy-'));
    const extension = join(folder, 'extension');
    cpSync(builtOrThrow('test'), extension, { recursive: true });
    const der = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, key: der.toString('base64') }));
    const id = [...createHash('sha256').update(der).digest().subarray(0, 16)]
      .flatMap((byte) => [byte >> 4, byte & 15])
      .map((half) => 'abcdefghijklmnop'[half])
      .join('');

    const policy: Policy = {
      enforced: {
        libraryAddress: server.url,
        libraryKey: lead.key,
        libraryLayer: 'organisation',
        rules: { jargon: 'block', sarcasm: 'loud' as never },
      },
      defaults: { checkMinutes: 30, rules: { shouting: 'off' } },
    };
    const { text } = policyFile(policy, 'chromium', 'linux');
    for (const part of ['/etc/chromium', '/etc/chromium/policies', FOLDER])
      if (!existsSync(part)) {
        mkdirSync(part);
        made.push(part);
      }
    file = join(FOLDER, `poise-test-${process.pid}.json`);
    writeFileSync(file, text.replaceAll(EXTENSION_ID, id));
    poise = await openRollout(extension);
    expect(poise.browser.extensionId).toBe(id);
  });
  afterAll(async () => {
    rmSync(file, { force: true });
    for (const part of made.reverse()) rmSync(part, { recursive: true });
    await poise?.browser.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reaches the browser, and brings the library without anybody doing anything', async () => {
    await expect.poll(() => poise.log(), { timeout: 30_000 }).toContain('Version 41 taken in: 1 phrase');
    const { organisationLayer } = (await poise.local()) as { organisationLayer: { source: object } };
    expect(organisationLayer.source).toEqual({ how: 'address', name: server.url, version: 41 });
  });

  it('is shown: what is fixed, what it starts with, and which value is wrong', async () => {
    const { desk } = poise;
    await desk.getByRole('link', { name: /^Team/ }).click();
    await expect.poll(() => desk.getByLabel('Library file').isDisabled()).toBe(true);
    await desk.getByRole('button', { name: 'Policy in force' }).click();
    const row = async (name: string) => {
      const cells = await desk
        .locator('tr', { has: desk.getByText(name, { exact: true }) })
        .locator('td')
        .allInnerTexts();
      return cells.map((cell) => cell.trim());
    };
    expect(await row('Library address')).toEqual(['Library address', server.url, 'Company policy', 'No, fixed']);
    expect(await row('Internal words')).toEqual(['Internal words', 'block', 'Company policy', 'No, fixed']);
    expect(await row('Shouting')).toMatchObject({ 1: 'off', 2: 'Company starting value' });
    expect(await row('Looks there')).toMatchObject({ 1: 'every 30 minutes', 2: 'Company starting value' });
    await desk.getByText('enforced › rules › sarcasm').waitFor();
  });

  it('locks a fixed rule on its own page too, in words', async () => {
    const { desk } = poise;
    await desk.getByRole('link', { name: /^Rules/ }).click();
    await desk.locator('[data-row="jargon"]').click();
    await desk.getByText('Fixed by the company: Block').waitFor();
    expect(await desk.getByRole('radio', { name: /^High/ }).isDisabled()).toBe(true);
  });

  it('goes when the company takes it away', async () => {
    rmSync(file);
    // The browser looks at the folder itself; its own page can be told to look at once.
    const page = await poise.browser.context.newPage();
    await page.goto('chrome://policy');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('#reload-policies')?.click());
    await expect.poll(() => poise.alarms(), { timeout: 30_000 }).toEqual([]);
    await page.close();
  });
});
