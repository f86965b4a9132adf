/**
 * `promise`; throws what `late` makes where for so many seconds it wasn't settled, nor did `signs` of life grow in number.
 * Only seconds in which the program runs are counted: a machine that slept is not a silent one.
 */
export function whileHeard<T>(
	seconds: number,
	promise: Promise<T>,
	signs: () => number,
	late: () => Error
): Promise<T> {
	let heard = signs();
	let silent = 0;
	let timer: ReturnType<typeof setInterval>;
	const patience = new Promise<never>((_, reject) => {
		timer = setInterval(() => {
			silent = signs() === heard ? silent + 1 : 0;
			heard = signs();
			if (silent === seconds) reject(late());
		}, 1000);
	});
	return Promise.race([promise, patience]).finally(() => clearInterval(timer));
}
