/**
 * `promise`, or the signal's reason as soon as it is aborted. Unlike Promise.race with a promise that
 * stays open, nothing of an answer is kept once it has come.
 */
export async function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
	signal.throwIfAborted();
	let leave: () => void = () => undefined;
	const aborted = new Promise<never>((_, reject) => {
		leave = () => reject(signal.reason);
		signal.addEventListener('abort', leave);
	});
	try {
		return await Promise.race([promise, aborted]);
	} finally {
		signal.removeEventListener('abort', leave);
	}
}
