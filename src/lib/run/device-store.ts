/**
 * What is kept on this device beyond a visit and is too large for localStorage: IndexedDB, as promises. Where the browser
 * refuses it (switched off, private, full) nothing is kept, nothing is found, and nothing else changes.
 */

const STORES = ['pictures', 'drawn', 'words'] as const;
type Store = (typeof STORES)[number];

let opening: Promise<IDBDatabase> | undefined;

function opened(): Promise<IDBDatabase> {
	return (opening ??= new Promise((resolve, reject) => {
		const request = indexedDB.open('from-static', 2);
		request.onupgradeneeded = () => {
			for (const name of STORES) {
				// Those of an earlier version stay as they are.
				if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name);
			}
		};
		request.onerror = () => reject(request.error ?? new Error('no store'));
		request.onsuccess = () => {
			// Another tab with a newer site wants to change it.
			request.result.onversionchange = () => {
				request.result.close();
				opening = undefined;
			};
			resolve(request.result);
		};
	}));
}

/** What the store answers; undefined where there is none. */
async function asked<T>(
	name: Store,
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T | undefined> {
	try {
		const transaction = (await opened()).transaction(name, mode);
		const request = work(transaction.objectStore(name));
		return await new Promise<T>((resolve, reject) => {
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
		});
	} catch {
		return undefined;
	}
}

/** The thing that is kept under a key. */
export const kept = (store: Store, key: string): Promise<unknown> =>
	asked(store, 'readonly', (all) => all.get(key) as IDBRequest<unknown>);

/** All that is kept, in the order of the keys. */
export const allKept = async (store: Store): Promise<readonly unknown[]> =>
	(await asked(store, 'readonly', (all) => all.getAll() as IDBRequest<unknown[]>)) ?? [];

export const keep = async (store: Store, key: string, thing: unknown): Promise<void> =>
	void (await asked(store, 'readwrite', (all) => all.put(thing, key)));

export const forget = async (store: Store, key: string): Promise<void> =>
	void (await asked(store, 'readwrite', (all) => all.delete(key)));
