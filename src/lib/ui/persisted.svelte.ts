/**
 * A value kept on this device. Where the browser refuses storage (full, switched off, private), it
 * lives as long as the page, and nothing else changes.
 */
export class Persisted<T> {
	#key: string;
	#read: (stored: unknown) => T;
	#current: T;
	#loaded = false;

	/** `read` makes a value of whatever is stored, which may be anything, or undefined. */
	constructor(key: string, read: (stored: unknown) => T) {
		this.#key = key;
		this.#read = read;
		this.#current = $state.raw(read(undefined));
	}

	get current(): T {
		return this.#current;
	}

	/** Changes what the device holds: a reader may be quicker than `load`, and loses nothing by it. */
	update(change: (value: T) => T) {
		if (!this.#loaded) this.#takeUp();
		this.#current = change(this.#current);
		try {
			localStorage.setItem(this.#key, JSON.stringify(this.#current));
		} catch {
			// Kept for this visit, which is all the browser allows.
		}
	}

	/**
	 * Takes up what the device has kept, and what other tabs will change; to be called once the page,
	 * which is built without anybody's values, has come alive. Answers how to stop listening.
	 */
	load(): () => void {
		// What was chosen while the page came alive is reported in microtasks, and must find the page unchanged.
		queueMicrotask(() => this.#takeUp());
		const follow = (event: StorageEvent) => {
			if (event.key === this.#key || event.key === null) this.#takeUp();
		};
		addEventListener('storage', follow);
		return () => removeEventListener('storage', follow);
	}

	#takeUp() {
		this.#current = this.#read(this.#stored());
		this.#loaded = true;
	}

	#stored(): unknown {
		try {
			return JSON.parse(localStorage.getItem(this.#key) ?? 'null');
		} catch {
			return null;
		}
	}
}
