import { BACKENDS } from '#lib/model/backend.ts';
import { loadModel } from '#lib/model/load.ts';
import { ModelError } from '#lib/model/model-error.ts';
import { scenes64 } from '#lib/model/scenes-64.ts';
import vocabulary from '#models/scenes-64/vocabulary.json';
import { ComputeError } from './compute-error.ts';
import type { Loader } from './engine.ts';

/** The site's model, as the engine wants it. */
export const load: Loader = async ({ choice, skipped, report }) => {
	const failed = skipped.map(({ backend }) => backend);
	try {
		const { backend, detail, ...loaded } = await loadModel(scenes64, {
			backends: choice === 'auto' ? BACKENDS.filter((name) => !failed.includes(name)) : [choice],
			onBytes: (loaded, total) => report({ kind: 'loading', loaded, total }),
			onCheck: (backend) => report({ kind: 'checking', backend })
		});
		return {
			...loaded,
			vocabulary,
			report: { backend, detail, skipped: [...skipped, ...loaded.skipped] }
		};
	} catch (error) {
		if (error instanceof ModelError) throw new ComputeError(error.code, error.message);
		throw error;
	}
};
