/**
 * A value kept on this device. Where the browser refuses storage (full, switched off, private), it
 * lives as long as the page, and nothing else changes.
 */
export class Kept<T> {
	#key: string;
	#read: (stored: unknown) => T;
	#current: T;

	/** `read` makes a value of whatever is stored, which may be anything, or undefined. */
	constructor(key: string, read: (stored: unknown) => T) {
		this.#key = key;
		this.#read = read;
		this.#current = $state.raw(read(undefined));
	}

	get current(): T {
		return this.#current;
	}

	set current(value: T) {
		this.#current = value;
		try {
			localStorage.setItem(this.#key, JSON.stringify(value));
		} catch {
			// Kept for this visit, which is all the browser allows.
		}
	}

	/**
	 * Takes up what the device has kept, and what other tabs will change; to be called once the page,
	 * which is built without anybody's values, has come alive. Answers how to stop listening.
	 */
	load(): () => void {
		this.#current = this.#read(this.#stored());
		const follow = (event: StorageEvent) => {
			if (event.key === this.#key || event.key === null) this.#current = this.#read(this.#stored());
		};
		addEventListener('storage', follow);
		return () => removeEventListener('storage', follow);
	}

	#stored(): unknown {
		try {
			return JSON.parse(localStorage.getItem(this.#key) ?? 'null');
		} catch {
			return null;
		}
	}
}
