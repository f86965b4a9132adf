import type { BenchOutcome, BenchTask } from '#lib/bench/bench-task.ts';
import { mergedOutcome } from '#lib/bench/readings.ts';
import { measureApart } from '#lib/worker/bench-client.ts';
import { problemOf, type Problem } from './problem.ts';

/** How often each task is measured: turn by turn, so that other work on the machine disturbs all alike. */
const ROUNDS = 2;

/** A task, and what came of it so far. */
export interface BenchRow {
	task: BenchTask;
	outcome: BenchOutcome | undefined;
}

/** A measurement of this machine, task after task. */
export class BenchRun {
	rows = $state.raw<readonly BenchRow[]>([]);
	/** Measurements that are done, and which task is at it; undefined while nothing is measured. */
	progress = $state.raw<{ done: number; of: number; task: BenchTask }>();
	/** Why it ended early. */
	problem = $state.raw<Problem>();
	#left = new AbortController();

	/** Measures `tasks` in the place of what was measured before; settled when that is over, however it ends. */
	async start(tasks: readonly BenchTask[], rounds = ROUNDS): Promise<void> {
		this.stop();
		const left = (this.#left = new AbortController());
		this.rows = tasks.map((task) => ({ task, outcome: undefined }));
		this.problem = undefined;
		const turns = Array.from({ length: rounds }, () => tasks).flat();
		try {
			for (const [done, task] of turns.entries()) {
				this.progress = { done, of: turns.length, task };
				const outcome = await measureApart(task, left.signal);
				if (left.signal.aborted) return;
				this.rows = this.rows.map((row) =>
					row.task === task ? { task, outcome: mergedOutcome(row.outcome, outcome) } : row
				);
			}
		} catch (error) {
			if (!left.signal.aborted) this.problem = problemOf(error);
		} finally {
			if (this.#left === left) this.progress = undefined;
		}
	}

	/** Ends it at once; what is measured stays. */
	stop(): void {
		this.#left.abort();
		this.progress = undefined;
	}
}
