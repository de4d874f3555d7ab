import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSigningKey, type SigningKey } from '../../../utils/rollout/backup.ts';
import { makeKeyPair, publicText, spokenKey } from '../../../utils/rollout/keys.ts';
import { type PackWords, signPack } from '../../../utils/rollout/pack.ts';
import { words } from '../../rollout/make.ts';
import { look as lookAt } from './look.ts';
import { openRollout, type Rollout } from './open.ts';
import { type PackServer, servePack } from './pack-server.ts';

const PASSPHRASE = 'maple harbour seven lantern';

let server: PackServer;
let poise: Rollout;
let desk: Page;
let key: SigningKey;

beforeAll(async () => {
  const [served, made] = await Promise.all([servePack(), makeSigningKey(PASSPHRASE, 100_000)]);
  if (!made) throw new Error('no Ed25519 here');
  [server, key] = [served, made];
  poise = await openRollout();
  desk = poise.desk;
  await desk.setViewportSize({ width: 1280, height: 924 });
});
afterAll(async () => {
  await poise?.browser.close();
  await server?.close();
});

const goTo = async (name: string) => {
  const link = desk.getByRole('link', { name: new RegExp(`^${name}`) });
  if (await link.isVisible()) return link.click();
  await desk.locator('.menu-narrow .btn').first().click();
  await desk.getByRole('menuitemradio', { name }).click();
};
const press = (name: string | RegExp) => desk.getByRole('button', { name }).click();
const alert = () => desk.getByRole('alert').innerText();
const published = () => JSON.parse(server.file ?? '{}') as { key: string; pack: PackWords };

const look = (name: string) => lookAt(desk, name);

describe('a lead', () => {
  it('writes a phrase, brings in the key and names an address', async () => {
    await press('New phrase');
    await desk.getByLabel('Text', { exact: true }).fill('Until next time, {name|friend}. Stay warm.');
    await expect.poll(() => poise.texts()).toEqual(['Until next time, {name|friend}. Stay warm.']);
    await goTo('Team');
    await desk.getByRole('radio', { name: 'An address' }).check();
    await look('team-empty');

    await press('Bring in a spare');
    await desk.getByLabel('Spare', { exact: true }).setInputFiles({
      name: 'poise-key.json',
      mimeType: 'application/json',
      buffer: Buffer.from(key.spare),
    });
    await desk.getByLabel('Passphrase of the spare').fill('wrong words here');
    await press('Bring it in');
    await expect.poll(alert, { timeout: 20_000 }).toContain('The passphrase does not open it.');
    await press('Close');
    await press('Bring in a spare');
    await desk.getByLabel('Spare', { exact: true }).setInputFiles({
      name: 'poise-key.json',
      mimeType: 'application/json',
      buffer: Buffer.from(key.spare),
    });
    await desk.getByLabel('Passphrase of the spare').fill(PASSPHRASE);
    await press('Bring it in');
    await desk.getByRole('button', { name: 'Save a spare of the key' }).waitFor();

    await desk.getByLabel('Library file').fill('http://tools.example.com/returns.json');
    await press('Use this address');
    await expect.poll(alert).toContain('The address must start with https://');
    await desk.getByLabel('Library file').fill(server.url);
    await press('Use this address');
    await desk.getByText('No file lies at the address (404). Nothing taken in yet').waitFor();
  });

  it('reads the key out in words, and an agent who pastes the line sees the same before using it', async () => {
    const spoken = await spokenKey(key.key, wordlist);
    expect(spoken.split(' ')).toHaveLength(6);
    const own = desk.getByRole('region', { name: 'Your signing key' });
    await own.getByText(spoken).waitFor();
    const other = await makeKeyPair();
    if (!other) throw new Error('no Ed25519 here');
    const line = async (text: string) => {
      await desk.getByLabel('Library file').fill(text);
      return desk.getByText(/This line’s key/).innerText();
    };
    await expect.poll(() => line(`${server.url}#poise-key=${key.key}`)).toContain(spoken);
    await expect
      .poll(async () => line(`${server.url}#poise-key=${await publicText(other.publicKey)}`))
      .not.toContain(spoken);
    await look('team-key-in-words');
    await goTo('Phrases');
    await goTo('Team');
  });

  it('publishes what is ticked, once the server lets them in', async () => {
    server.password = 'ines:secret';
    await press('Review and publish');
    await desk.getByRole('heading', { name: 'Publish version 1' }).waitFor();
    await desk.getByPlaceholder('Your name').fill('Ines');
    await desk.getByPlaceholder(/What is this version for/).fill('Winter');
    await press('Publish 1 change');
    await expect.poll(alert).toContain('The server did not let you in.');
    await desk.getByLabel('With', { exact: true }).selectOption('password');
    await desk.getByLabel('Name', { exact: true }).fill('ines');
    await desk.getByLabel('Password', { exact: true }).fill('secret');
    await press('Publish 1 change');
    await desk.getByText('Version 1 published from here').waitFor();
    expect(published()).toMatchObject({ key: key.key, pack: { version: 1, by: 'Ines', note: 'Winter' } });
    // The password is kept nowhere.
    expect(JSON.stringify(await poise.local())).not.toContain('secret');
  });

  it('cannot run over another lead: the upload is refused, both texts stand side by side, and a third goes out', async () => {
    const [phrase] = published().pack.library.phrases;
    if (!phrase) throw new Error('nothing was published');
    await goTo('Phrases');
    await desk.getByLabel('Search phrases').fill('');
    await desk.locator(`[data-row="${phrase.id}"]`).click();
    await desk.getByLabel('Text', { exact: true }).fill('Until next time. Stay warm, from Ines.');
    await expect.poll(() => poise.texts()).toEqual(['Until next time. Stay warm, from Ines.']);
    await goTo('Team');
    await press('Review and publish');
    await desk.getByRole('heading', { name: 'Publish version 2' }).waitFor();

    const theirs = { ...words(2, { by: 'Tomasz' }), library: { ...published().pack.library } };
    const {
      format: _,
      version: __,
      ...library
    } = theirs.library as unknown as Record<string, unknown> & PackWords['library'];
    server.file = await signPack(
      { ...theirs, library: { ...library, phrases: [{ ...phrase, text: 'Until next time. Greetings from Tomasz.' }] } },
      key.key,
      key.privateKey,
    );
    const before = server.file;
    await press('Publish 1 change');
    await expect.poll(alert).toContain('Somebody published while you were looking at this.');
    expect(server.file).toBe(before);
    expect(server.seen.at(-1)).toBe('PUT 412');

    await goTo('Team');
    await press('Review and publish');
    await desk.getByText('Tomasz published version 2 while you were working from 1').waitFor();
    const publish = desk.getByRole('button', { name: /^Publish \d/ });
    expect(await publish.isDisabled()).toBe(true);
    await look('publish-conflict');
    await desk.getByLabel(`Third text of ${phrase.id}`).fill('Until next time. Stay warm, from both of us.');
    await look('publish-chosen');
    await publish.click();
    await desk.getByText('Version 3 published from here').waitFor();
    expect(published().pack.library.phrases.map(({ text }) => text)).toEqual([
      'Until next time. Stay warm, from both of us.',
    ]);
    await expect.poll(() => poise.texts()).toEqual(['Until next time. Stay warm, from both of us.']);
    await look('team');
  });

  it('says in words what a version means for agents, and takes a change of ours back before it goes out', async () => {
    await goTo('Rules');
    await desk.locator('[data-row="jargon"]').click();
    await desk.getByRole('radio', { name: /^Block/ }).check();
    await goTo('Playbook');
    await desk.getByLabel('The agent reads').fill('Slow down. The duty lead takes over.');
    await desk.getByText('2 changes waiting').waitFor();
    await desk.getByText('Agents have version 3.').waitFor();
    await press('Review and publish');
    await desk.getByText('For agents version 4 means: 1 rule set differently and 1 other change.').waitFor();
    await desk.getByText('Severity: as below → Block').waitFor();
    await look('publish-words');
    await press('Undo ours: Safeguarding note');
    await desk.getByText('For agents version 4 means: 1 rule set differently.').waitFor();
    await press('Publish 1 change');
    await desk.getByText('Version 4 published from here').waitFor();
    expect(published().pack.library).toMatchObject({ rules: { jargon: { severity: 'block' } } });
    expect(published().pack.library.safeguarding).toBeUndefined();
    await desk.getByText('Nothing waiting').waitFor();
    // It was one step: one undo brings it back, as a change that waits.
    await desk.keyboard.press('Control+z');
    await desk.getByText('1 change waiting').waitFor();
    await desk.keyboard.press('Control+Shift+z');
    await desk.getByText('Nothing waiting').waitFor();
  });

  it('brings an earlier version back under a higher number, and leaves what waits waiting', async () => {
    await goTo('Phrases');
    await press('New phrase');
    await desk.getByLabel('Text', { exact: true }).fill('I am still at work on this one.');
    await desk.getByText('1 change waiting').waitFor();
    await goTo('Team');
    const versions = desk.getByRole('table', { name: 'Published versions' }).locator('tbody tr');
    expect((await versions.allInnerTexts()).map((row) => row.trim().split(/\s+/)[0])).toEqual(['4,', '3', '2', '1']);
    await press('Compare version 1 with the one in use');
    await desk.getByText('From version 4, in use, back to version 1:').waitFor();
    await look('team-versions');
    await press('Bring back version 1');
    await desk.getByRole('heading', { name: 'Bring back version 1, as version 5' }).waitFor();
    expect(await desk.getByPlaceholder(/What is this version for/).inputValue()).toBe('Version 1 again');
    await look('bring-back');
    await press('Publish 2 changes');
    await desk.getByText('Version 5 published from here').waitFor();
    const { pack } = published();
    expect(pack).toMatchObject({ version: 5, note: 'Version 1 again', library: { rules: {} } });
    expect(pack.library.phrases.map(({ text }) => text)).toEqual(['Until next time, {name|friend}. Stay warm.']);
    // What was written meanwhile is still here, and nobody has it.
    await desk.getByText('1 change waiting').waitFor();
    expect(await poise.texts()).toContain('I am still at work on this one.');
    await press('Review and publish');
    await press(/^Undo ours/);
    await desk.getByText('Agents have all of it already.').waitFor();
    await goTo('Team');
  });

  it('changes the key, and computers that trust the old one follow', async () => {
    await press('Change the key');
    await desk.getByLabel('Passphrase of the spare').fill('another four word phrase');
    await desk.getByRole('button', { name: 'Change the key' }).click();
    await desk.getByRole('button', { name: 'Save a spare of the key' }).waitFor({ timeout: 30_000 });
    // No word has changed: the new key alone goes out.
    await press('Review and publish');
    await press('Publish the new key');
    await desk.getByText('Version 6 published from here').waitFor();
    expect(published().key).not.toBe(key.key);
    expect(published().pack.keys.revoked).toEqual([key.key]);
    // An agent's computer still pins the old key, and has seen none of this.
    await poise.set({ librarySeen: null });
    await press('Check now');
    await desk.getByText(/^Version 6 by .*is there|^Version 6 is there/).waitFor();
  });

  it('shows the policy in force, and makes the file for IT', async () => {
    await press('Policy in force');
    await desk.getByText('This computer').first().waitFor();
    await look('policy');
    await desk.getByLabel('Browser').selectOption('edge');
    const [file] = await Promise.all([desk.waitForEvent('download'), press('Save the file for Edge')]);
    expect(file.suggestedFilename()).toBe('poise-edge.reg');
  });
});
