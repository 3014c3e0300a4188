import type { Dexie } from 'dexie';

/** A database as plain data: its browser version number, the shape of its stores, and their records. */
export interface Dump {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[];
    autoIncrement: boolean;
    indexes: { name: string; keyPath: string; multiEntry: boolean }[];
    records: Record<string, unknown>[];
  }[];
}

/** Takes a dump; keys that cannot leave the browser are left out. */
export async function freeze(db: Dexie): Promise<Dump> {
  const raw = db.backendDB();
  const names = [...raw.objectStoreNames];
  const transaction = raw.transaction(names, 'readonly');
  const stores = names.map(async (name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry } = store.index(index);
      return { name: index, keyPath: keyPath as string, multiEntry };
    });
    const records = (await done(store.getAll())).filter((record) => !('key' in record));
    return { name, keyPath: store.keyPath as string | string[], autoIncrement: store.autoIncrement, indexes, records };
  });
  return { version: raw.version, stores: await Promise.all(stores) };
}

/** Makes a database from a dump, or brings an existing one to its version. */
export async function thaw(name: string, { version, stores }: Dump): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: store, keyPath, autoIncrement, indexes, records } of stores) {
      const made = request.result.createObjectStore(store, { keyPath, autoIncrement });
      for (const index of indexes) made.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      for (const record of records) made.put(record);
    }
  };
  (await done(request)).close();
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
