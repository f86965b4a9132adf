/** The worker's first word: it listens, and holds a lock of this name for as long as it lives. */
export interface AliveMessage {
	type: 'alive';
	/** Undefined in a browser, or on a page without https, that has no locks. */
	lock: string | undefined;
}

/** In the worker: says that it lives, holding a lock that only its end lets go. */
export function liveByLock(send: (message: AliveMessage) => void): void {
	if (!('locks' in navigator)) return send({ type: 'alive', lock: undefined });
	const lock = `compute-${crypto.randomUUID()}`;
	void navigator.locks.request(lock, () => {
		send({ type: 'alive', lock });
		return new Promise(() => undefined);
	});
}

/**
 * On the page: calls `ended` when the worker that holds `lock` is no more. A browser that ends a worker, for lack of
 * memory or by its own task manager, tells nobody. Aborting `left` ends the watch.
 */
export function watchLock(lock: string, left: AbortSignal, ended: () => void): void {
	navigator.locks.request(lock, { signal: left }, () => {
		if (!left.aborted) ended();
	}).catch(() => undefined); // prettier-ignore
}
