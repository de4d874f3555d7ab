/**
 * A browser database of one store, for what `storage.local` cannot hold: a key that nobody can read out, and things too
 * large for its ten megabytes. Opened for each act and closed again, so that nothing keeps it from being deleted.
 */
export async function withStore<T>(
  database: string,
  name: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = await open(database, name);
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = opened.transaction(name, mode);
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    opened.close();
  }
}

const open = (database: string, name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
