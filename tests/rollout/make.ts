import { emptyLayer } from '../../utils/library/file.ts';
import { makeKeyPair, type PublicKey, publicText } from '../../utils/rollout/keys.ts';
import { type PackWords, signPack } from '../../utils/rollout/pack.ts';

export interface TestKey {
  readonly key: PublicKey;
  readonly privateKey: CryptoKey;
}

export async function newKey(): Promise<TestKey> {
  const pair = await makeKeyPair();
  if (!pair) throw new Error('no Ed25519 here');
  return { key: await publicText(pair.publicKey), privateKey: pair.privateKey };
}

export const words = (version: number, changes: Partial<PackWords> = {}): PackWords => ({
  layer: 'team',
  version,
  published: '2026-11-12T16:10:00.000Z',
  by: 'Ines',
  note: 'Winter returns',
  keys: { next: [], revoked: [], handovers: [] },
  library: {
    ...emptyLayer,
    phrases: [
      {
        id: 'close-winter',
        kind: 'close',
        text: `Stay warm, {name|friend}. Version ${version}.`,
        moods: [],
        issues: [],
        formality: 'neutral',
      },
    ],
  },
  ...changes,
});

export const packFile = (version: number, { key, privateKey }: TestKey, changes: Partial<PackWords> = {}) =>
  signPack(words(version, changes), key, privateKey);
