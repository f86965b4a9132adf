/** Stands where tfjs wants a thread, and says what a thread says that has loaded. */
class NoThread {
	onmessage?: (event: { data: { cmd: 'loaded' } }) => void;

	postMessage(): void {
		this.onmessage?.({ data: { cmd: 'loaded' } });
	}

	terminate(): void {
		// There is nothing to end.
	}
}

/**
 * What `start` comes to where it can start no workers. tfjs' WebAssembly begins with eight threads, whatever it is told, and
 * waits for them; ours are its kernels', so those eight would only cost time. In Firefox, so many at once sometimes block
 * the worker that starts them, for good.
 */
export async function withoutThreads<T>(start: () => Promise<T>): Promise<T> {
	const { Worker } = globalThis;
	globalThis.Worker = NoThread as unknown as typeof Worker;
	try {
		return await start();
	} finally {
		globalThis.Worker = Worker;
	}
}
