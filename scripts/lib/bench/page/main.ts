import type { BenchOutcome, BenchTask } from '#lib/bench/bench-task.ts';
import { measureApart } from '#lib/worker/bench-client.ts';

declare global {
	interface Window {
		measure: (task: BenchTask) => Promise<BenchOutcome>;
	}
}

window.measure = (task) => measureApart(task);
