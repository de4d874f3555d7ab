import type { SigningKey } from '../rollout/backup.ts';
import { withStore } from './database.ts';

const DATABASE = 'poise-keys';
const STORE = 'keys';
const SLOT = 'signing';

/**
 * The lead's signing key. In IndexedDB, because it alone can keep a key that nobody can read out. Where there is none,
 * or no database, this computer is an agent's.
 */
export const signingKey = {
  getValue: async (): Promise<SigningKey | undefined> => {
    if (!('indexedDB' in globalThis)) return undefined;
    const stored: unknown = await withStore(DATABASE, STORE, 'readonly', (store) => store.get(SLOT)).catch(
      () => undefined,
    );
    return isSigningKey(stored) ? stored : undefined;
  },
  setValue: async (key: SigningKey): Promise<void> => {
    await withStore(DATABASE, STORE, 'readwrite', (store) => store.put(key, SLOT));
  },
  remove: async (): Promise<void> => {
    await withStore(DATABASE, STORE, 'readwrite', (store) => store.delete(SLOT));
  },
};

const isSigningKey = (stored: unknown): stored is SigningKey =>
  typeof stored === 'object' &&
  stored !== null &&
  'privateKey' in stored &&
  stored.privateKey instanceof CryptoKey &&
  'key' in stored &&
  typeof stored.key === 'string' &&
  'spare' in stored &&
  typeof stored.spare === 'string';
