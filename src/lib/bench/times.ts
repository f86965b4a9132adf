/** Of some calls, in milliseconds. */
export interface CallTimes {
	median: number;
	/** What other work on the machine disturbs least. */
	fastest: number;
}

/** Milliseconds of each of `count` calls, or of as many as begin within `time` milliseconds; of one at least. */
export async function timesOf(
	call: () => Promise<unknown>,
	count: number,
	time = Infinity
): Promise<number[]> {
	const times: number[] = [];
	const began = performance.now();
	do {
		const started = performance.now();
		await call();
		times.push(performance.now() - started);
	} while (times.length < count && performance.now() - began < time);
	return times;
}

/** Calls for `ms` milliseconds, once at least. */
export const warmUp = (call: () => Promise<unknown>, ms: number): Promise<unknown> =>
	timesOf(call, Infinity, ms);

export function summary(times: readonly number[]): CallTimes {
	const sorted = times.toSorted((a, b) => a - b);
	return { median: sorted[Math.floor(sorted.length / 2)]!, fastest: sorted[0]! };
}

/** What a `share` of the times, 0 … 1, do not exceed. */
export function shareBelow(times: readonly number[], share: number): number {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}
