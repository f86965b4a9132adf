import type { BenchRow } from '#lib/run/bench-run.svelte.ts';
import { bench as words } from '#words/bench.ts';

/** Where tasks compute, and those that compute there. */
export interface Place {
	name: string;
	/** The adapter, where there is one. */
	adapter: string | undefined;
	/** Operations a second that this place manages at most. */
	peak: number | undefined;
	rows: BenchRow[];
}

export const placeName = ({ backend, threads }: BenchRow['task']): string =>
	backend === 'webgpu' ? words.places.webgpu : words.places.threads(threads);

/** The rows by where they compute, in their order. */
export function placesOf(rows: readonly BenchRow[]): Place[] {
	const names = [...new Set(rows.map(({ task }) => placeName(task)))];
	return names.map((name) => {
		const there = rows.filter(({ task }) => placeName(task) === name);
		const readings = there.flatMap(({ outcome }) =>
			outcome?.kind === 'measured' ? [outcome.reading] : []
		);
		const peak = Math.max(0, ...readings.map((reading) => reading.peak ?? 0));
		return {
			name,
			adapter: there[0]!.task.backend === 'webgpu' ? readings[0]?.detail : undefined,
			peak: peak || undefined,
			rows: there
		};
	});
}
