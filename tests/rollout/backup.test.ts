import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, it } from 'vitest';
import { makeSigningKey, openSpare } from '../../utils/rollout/backup.ts';
import { isSigned, makeKeyPair, publicText, sign, spokenKey } from '../../utils/rollout/keys.ts';

const PASSPHRASE = 'maple harbour seven lantern';

it('locks a spare of a key that cannot be read out, and opens it with the passphrase alone', async () => {
  const made = await makeSigningKey(PASSPHRASE, 100_000);
  if (!made) throw new Error('no Ed25519 here');
  await expect(crypto.subtle.exportKey('pkcs8', made.privateKey)).rejects.toThrow();
  expect(made.privateKey.extractable).toBe(false);

  const read = await openSpare(made.spare, PASSPHRASE);
  if (!read.opened) throw new Error(read.reason);
  expect(read.opened.privateKey.extractable).toBe(false);
  const signature = await sign(read.opened.privateKey, 'pack', 'text');
  expect(await isSigned(made.key, signature, 'pack', 'text')).toBe(true);
  expect(await isSigned(made.key, signature, 'handover', 'text')).toBe(false);

  expect(await openSpare(made.spare, 'maple harbour seven lanterns')).toMatchObject({
    reason: expect.stringMatching(/passphrase/),
  });
  expect(await openSpare(made.spare.slice(0, 200), PASSPHRASE)).toMatchObject({
    reason: expect.stringMatching(/no spare/),
  });
  const other = await makeSigningKey(PASSPHRASE, 100_000);
  const swapped = JSON.stringify({ ...JSON.parse(made.spare), key: other?.key });
  expect(await openSpare(swapped, PASSPHRASE)).toMatchObject({ reason: expect.stringMatching(/passphrase/) });
});

it('names a key by six words, always the same, and another key by others', async () => {
  const [one, other] = await Promise.all([makeKeyPair(), makeKeyPair()]);
  if (!one || !other) throw new Error('no Ed25519 here');
  const key = await publicText(one.publicKey);
  const spoken = await spokenKey(key, wordlist);
  expect(spoken).toMatch(/^(?:[a-z]{3,8} ){5}[a-z]{3,8}$/);
  expect(await spokenKey(key, wordlist)).toBe(spoken);
  expect(await spokenKey(await publicText(other.publicKey), wordlist)).not.toBe(spoken);
  // What has been read out once must be the same in every version to come.
  expect(await spokenKey('A'.repeat(43), wordlist)).toBe('grid duck problem valid cloth roof');
});
