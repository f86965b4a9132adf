import { startProblemOf, type SkippedBackend } from '#lib/model/backend-error.ts';
import { startBackend } from '#lib/model/backend.ts';
import { wasmFiles } from '#lib/model/wasm/wasm-files.ts';
import { within } from '#lib/waiting/within.ts';
import { ComputeError } from './compute-error.ts';
import type { TrainingBackend } from './training-service.ts';

/** Seconds for tfjs' layers to be fetched. */
const PATIENCE = 60;

/**
 * tfjs with its layers, on WebAssembly or, where that does not start, in plain JavaScript. WebGPU is left
 * out: at 64 numbers a layer, starting each of its hundred kernels a step takes longer than the sums.
 */
export async function startTrainingBackend(): Promise<TrainingBackend> {
	const code = Promise.all([
		import('#lib/lab/trainer/trainer.ts'),
		import('#lib/lab/trainer/quick-products.ts')
	]);
	const [{ memoryInUse, startTrainer }, { quickenProducts }] = await within(PATIENCE, code, () => {
		return new ComputeError({ code: 'codeTooSlow', work: 'training', seconds: PATIENCE });
	});
	const skipped: SkippedBackend[] = [];
	for (const backend of ['wasm', 'cpu'] as const) {
		try {
			const { detail } = await startBackend(backend, { wasm: wasmFiles });
			quickenProducts();
			return {
				backend,
				detail,
				start: ({ dataset, training }) => startTrainer(dataset, training),
				memory: memoryInUse
			};
		} catch (error) {
			skipped.push({ backend, reason: startProblemOf(error) });
		}
	}
	throw new ComputeError({ code: 'noTraining', skipped });
}
