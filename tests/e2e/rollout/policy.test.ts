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
import { look } from './look.ts';
import { openRollout, type Rollout } from './open.ts';
import { type PackServer, servePack } from './pack-server.ts';

/** What this copy's manifest asks for at install: one host the policy allows, and one it does not. */
const GRANTED = ['http://127.0.0.1/*', 'https://other.example/*'];
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
  let policyText: (policy: Policy) => string;
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
    writeFileSync(
      join(extension, 'manifest.json'),
      JSON.stringify({ ...manifest, host_permissions: GRANTED, key: der.toString('base64') }),
    );
    const id = [...createHash('sha256').update(der).digest().subarray(0, 16)]
      .flatMap((byte) => [byte >> 4, byte & 15])
      .map((half) => 'abcdefghijklmnop'[half])
      .join('');

    const policy: Policy = {
      enforced: {
        libraryAddress: server.url,
        libraryKey: lead.key,
        libraryLayer: 'organisation',
        sites: ['desk.ours.example', 'http://127.0.0.1', '*.wide.example'],
        rules: { jargon: 'block', sarcasm: 'loud' as never },
      },
      defaults: { checkMinutes: 30, rules: { shouting: 'off', robotic: 'low' } },
    };
    for (const part of ['/etc/chromium', '/etc/chromium/policies', FOLDER])
      if (!existsSync(part)) {
        mkdirSync(part);
        made.push(part);
      }
    file = join(FOLDER, `poise-test-${process.pid}.json`);
    policyText = (one) => policyFile(one, 'chromium', 'linux').text.replaceAll(EXTENSION_ID, id);
    writeFileSync(file, policyText(policy));
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

  /** The browser looks at the folder itself; its own page can be told to look at once. */
  const reloadPolicies = async () => {
    const page = await poise.browser.context.newPage();
    await page.goto('chrome://policy');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('#reload-policies')?.click());
    await page.close();
  };

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

  it('lets Poise be on for the company’s sites alone, whatever the browser has granted', async () => {
    const { desk } = poise;
    // This build was given both by its manifest: no agent can have turned them off.
    expect(await poise.grants()).toEqual(GRANTED);
    await expect.poll(() => poise.served(), { timeout: 20_000 }).toEqual(['http://127.0.0.1/*']);
    await desk.getByRole('link', { name: /^Chat tools/ }).click();
    await desk.getByText(/Poise may be on for desk\.ours\.example, http:\/\/127\.0\.0\.1, \*\.wide\.example/).waitFor();
    const row = (site: string) => desk.locator('.sites tr', { hasText: site }).innerText();
    expect(await row('other.example')).toContain('Not on your company’s list: nothing runs there');
    expect(await row('127.0.0.1')).not.toContain('Not on your company’s list');
    expect(await row('desk.ours.example')).toContain('Allowed, and not on yet');
    await desk.getByLabel('Turn on for a site').fill('chat.other.example');
    await desk.getByText('Not on your company’s list. Ask IT to add it.').waitFor();
    expect(await desk.getByRole('button', { name: 'Add the site' }).isDisabled()).toBe(true);
    await desk.getByLabel('Turn on for a site').fill('chat.wide.example');
    expect(await desk.getByRole('button', { name: 'Add the site' }).isDisabled()).toBe(false);
    await look(desk, 'tools-by-policy');
    await desk.getByRole('link', { name: /^Team/ }).click();
    await desk.getByRole('button', { name: 'Policy in force' }).click();
    expect(
      await desk
        .getByRole('row', { name: /Sites agents may turn on/ })
        .locator('td')
        .allInnerTexts(),
    ).toMatchObject({ 2: 'Company policy', 3: expect.stringContaining('No, fixed') });
    await look(desk, 'policy-in-force');
  });

  it('takes a setting of the team’s own back to what the company starts with', async () => {
    const { desk } = poise;
    await desk.getByRole('link', { name: /^Rules/ }).click();
    await desk.locator('[data-row="robotic"]').click();
    await desk.getByRole('radio', { name: /^High/ }).check();
    await desk.getByRole('link', { name: /^Team/ }).click();
    await desk.getByRole('button', { name: 'Policy in force' }).click();
    await desk.getByText('This team; the company starts with low').waitFor();
    await desk.getByRole('button', { name: 'Undo ours: Stock lines' }).click();
    await desk.getByText('This team; the company starts with low').waitFor({ state: 'detached' });
    expect(await desk.getByRole('row', { name: /Stock lines/ }).innerText()).toMatch(/low.*Company starting value/s);
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
    await reloadPolicies();
    await expect.poll(() => poise.alarms(), { timeout: 30_000 }).toEqual([]);
    await expect.poll(() => poise.served(), { timeout: 20_000 }).toEqual(GRANTED);
  });

  it('says what is missing where it names a host that nobody granted, and takes the file once the server allows it', async () => {
    const { desk } = poise;
    const url = server.url.replace('127.0.0.1', 'localhost');
    server.file = await packFile(42, lead, { layer: 'organisation' });
    const enforced = { libraryAddress: url, libraryKey: lead.key, libraryLayer: 'organisation' } as const;
    writeFileSync(file, policyText({ enforced, defaults: {} }));
    await reloadPolicies();
    await expect
      .poll(() => poise.said(), { timeout: 30_000 })
      .toBe(
        'Server could not be reached, or its answer may not be read here: the browser has not granted this host. Kept 41',
      );
    await desk.getByRole('link', { name: /^Team/ }).click();
    await desk.getByText(/^The browser has not granted http:\/\/localhost:\d+ to Poise$/).waitFor();
    await look(desk, 'team-without-host');
    server.cors = true;
    await desk.getByRole('button', { name: 'Check now' }).click();
    await expect.poll(() => poise.said(), { timeout: 20_000 }).toBe('Version 42 taken in: 1 phrase');
  });
});
