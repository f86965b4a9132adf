import { operations } from '#site-model/config.json';
import { speedOf } from '#lib/bench/readings.ts';
import { summary } from '#lib/bench/times.ts';
import { bench as words } from '#words/bench.ts';
import { placesOf } from './places.ts';
import type { BenchRow } from '#lib/run/bench-run.svelte.ts';

/** What was measured as a table that forums and trackers show as one, under the browser's own name. */
export function resultText(rows: readonly BenchRow[], browser: string, cores: number): string {
	const lines = placesOf(rows).flatMap(({ name, adapter, peak, rows }) =>
		rows.flatMap(({ task, outcome }) => {
			if (outcome?.kind !== 'measured') return [];
			const { reading } = outcome;
			const speed = speedOf(reading, operations);
			const share = peak ? `${((100 * speed) / peak).toFixed(0)}` : '';
			const where = adapter ? `${name}: ${adapter}` : name;
			const ms = summary(reading.calls).fastest.toFixed(1);
			return [[words.runtimes[task.runtime], where, ms, (speed / 1e9).toFixed(1), share]];
		})
	);
	const table = [words.columns, words.columns.map(() => '---'), ...lines];
	return [`${browser}, ${cores} logical cores`, '', ...table.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'); // prettier-ignore
}
