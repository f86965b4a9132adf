/** `promise`; throws what `late` makes where it isn't settled after so many seconds. */
export function within<T>(seconds: number, promise: Promise<T>, late: () => Error): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const patience = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(late()), 1000 * seconds);
	});
	return Promise.race([promise, patience]).finally(() => clearTimeout(timer));
}
