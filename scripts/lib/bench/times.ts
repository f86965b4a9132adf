/** Of some calls, in milliseconds. */
export interface Times {
	median: number;
	/** What other work on the machine disturbs least. */
	fastest: number;
}

/** Milliseconds of each of `count` calls. */
export async function timesOf(call: () => Promise<unknown>, count: number): Promise<number[]> {
	const times: number[] = [];
	for (let i = 0; i < count; i++) {
		const started = performance.now();
		await call();
		times.push(performance.now() - started);
	}
	return times;
}

export function summary(times: readonly number[]): Times {
	const sorted = times.toSorted((a, b) => a - b);
	return { median: sorted[Math.floor(sorted.length / 2)]!, fastest: sorted[0]! };
}

/** What a `share` of the times, 0 … 1, do not exceed. */
export function shareBelow(times: readonly number[], share: number): number {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}
