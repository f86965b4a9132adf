import type { BenchOutcome, BenchTask } from '#lib/bench/bench-task.ts';
import { ComputeError, type ComputeProblem } from './compute-error.ts';
import { WorkerPort } from './port.ts';

export interface BenchRequest {
	type: 'bench';
	id: number;
	task: BenchTask;
}

export type BenchMessage =
	| { type: 'reply'; id: number; value: BenchOutcome }
	| { type: 'error'; id: number; problem: ComputeProblem };

/**
 * Measures in the compute worker's own script, in a thread of its own for each task: what is measured is what the site
 * runs, and begins with nothing left of what was measured before. Throws ComputeError, `closed` once `left` is aborted.
 */
export async function measureApart(task: BenchTask, left?: AbortSignal): Promise<BenchOutcome> {
	const port = new WorkerPort<Omit<BenchRequest, 'id'>>({ work: 'measurement' });
	const close = () => port.close(new ComputeError({ code: 'closed', work: 'measurement' }));
	left?.addEventListener('abort', close, { once: true });
	try {
		left?.throwIfAborted();
		return (await port.ask({ type: 'bench', task })) as BenchOutcome;
	} finally {
		left?.removeEventListener('abort', close);
		close();
	}
}
