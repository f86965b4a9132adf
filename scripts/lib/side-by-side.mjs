import { availableParallelism } from 'node:os';

/** How many commands run at once: each of ours keeps a core and a bit busy, and a gigabyte. */
export const LANES = Math.max(1, Math.min(3, availableParallelism()));

/**
 * Runs jobs side by side, begun in their order, at most `lanes` at a time.
 * @template Result
 * @param {(() => Promise<Result>)[]} jobs
 * @param {number} [lanes]
 * @returns {Promise<Result[]>} what came of each, in the jobs' order
 */
export async function sideBySide(jobs, lanes = LANES) {
	/** @type {Result[]} */
	const results = [];
	const waiting = jobs.entries();
	const lane = async () => {
		for (const [i, job] of waiting) results[i] = await job();
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	return results;
}
