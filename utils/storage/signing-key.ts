import type { SigningKey } from '../rollout/backup.ts';

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
    const stored: unknown = await withStore('readonly', (store) => store.get(SLOT)).catch(() => undefined);
    return isSigningKey(stored) ? stored : undefined;
  },
  setValue: async (key: SigningKey): Promise<void> => {
    await withStore('readwrite', (store) => store.put(key, SLOT));
  },
  remove: async (): Promise<void> => {
    await withStore('readwrite', (store) => store.delete(SLOT));
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

async function withStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
