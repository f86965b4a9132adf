import { openDB, type IDBPDatabase } from 'idb';

/**
 * What is kept on this device beyond a visit and is too large for localStorage. Where the browser refuses it (switched off,
 * private, full) nothing is kept, nothing is found, and nothing else changes.
 */

const STORES = ['pictures', 'drawn', 'words'] as const;
type Store = (typeof STORES)[number];

let opening: Promise<IDBPDatabase> | undefined;

function opened(): Promise<IDBPDatabase> {
	return (opening ??= openDB('from-static', 2, {
		upgrade(database) {
			// Those of an earlier version stay as they are.
			for (const name of STORES) {
				if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
			}
		},
		// Another tab with a newer site wants to change it.
		blocking: (_ours, _theirs, { target }) => {
			(target as IDBDatabase).close();
			opening = undefined;
		},
		terminated: () => (opening = undefined)
	}));
}

/** What the store answers; undefined where there is none. */
async function asked<T>(ask: (database: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
	try {
		return await ask(await opened());
	} catch {
		return undefined;
	}
}

/** The thing that is kept under a key. */
export const kept = (store: Store, key: string): Promise<unknown> =>
	asked((database) => database.get(store, key));

/** All that is kept, in the order of the keys. */
export const allKept = async (store: Store): Promise<readonly unknown[]> =>
	(await asked((database) => database.getAll(store))) ?? [];

export const keep = async (store: Store, key: string, thing: unknown): Promise<void> =>
	void (await asked((database) => database.put(store, thing, key)));

export const forget = async (store: Store, key: string): Promise<void> =>
	void (await asked((database) => database.delete(store, key)));
