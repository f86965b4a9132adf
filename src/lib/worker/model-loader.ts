import { BACKENDS, type BackendName } from '#lib/model/backend.ts';
import { finisher256 } from '#lib/model/finisher-256.ts';
import { loadModel, type ModelFiles } from '#lib/model/load-model.ts';
import { ModelError } from '#lib/model/model-error.ts';
import { chosenBackend, rememberBackend, rememberedBackend } from '#lib/model/kept-backends.ts';
import type { TaughtModel } from '#lib/model/teaching/taught-model.ts';
import { scenes64Early } from '#lib/model/scenes-64-early.ts';
import { scenes64Few } from '#lib/model/scenes-64-few.ts';
import { scenes64 } from '#lib/model/scenes-64.ts';
import { shorthands } from '#lib/model/shorthands.ts';
import type { Finisher } from '#lib/pipeline/finisher.ts';
import type { Model } from '#lib/pipeline/model.ts';
import type { Shorthand } from '#lib/pipeline/shorthand.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import vocabulary from '#site-model/vocabulary.json';
import { ComputeError } from './compute-error.ts';
import type { ModelLoader } from './model-host.ts';

/** Weights that are fetched when a recipe names them, by that name. */
const OTHERS: Readonly<Record<string, ModelFiles>> = {
	'scenes-64-few': scenes64Few,
	'scenes-64-early': scenes64Early
};

/** The site's model, as the host wants it. */
export const loadOnBackend: ModelLoader = async ({ choice, skipped, report, left }) => {
	const failed = skipped.map(({ backend }) => backend);
	const onBytes = (loaded: number, total: number) => report({ kind: 'loading', loaded, total });
	const kept = choice === 'kept' ? await chosenBackend() : undefined;
	const byItself = !kept && (choice === 'auto' || choice === 'kept');
	const remembered = byItself && failed.length === 0 ? await rememberedBackend() : undefined;
	const first = kept ?? remembered?.backend;
	const untried = BACKENDS.filter((name) => !failed.includes(name) && name !== first);
	const backends: BackendName[] =
		choice === 'auto' || choice === 'kept' ? [...(first ? [first] : []), ...untried] : [choice];
	const { backend, detail, model, taught, beside, finisherBeside, shorthandBeside, ...loaded } =
		await withComputeErrors(
			loadModel(scenes64, {
				backends,
				compare: !first,
				left,
				onBytes,
				onCheck: (backend) => report({ kind: 'checking', backend })
			})
		);
	const stillFaster = backend === remembered?.backend ? remembered.skipped : [];
	const runs = {
		backend,
		detail,
		skipped: [...skipped, ...stillFaster, ...loaded.skipped],
		chosen: byItself || (kept && kept !== backend) ? ('auto' as const) : backend
	};
	if (loaded.skipped.some(({ reason }) => reason.code === 'slower')) {
		void rememberBackend({ backend, skipped: loaded.skipped });
	}
	const models = new Map<string, Promise<Model>>([[defaultRecipe.model, Promise.resolve(model)]]);

	const others = new Map<string, Promise<Finisher | Shorthand>>();

	/** What stands beside the models: fetched once, and again only if that failed. */
	function oneOf<T extends Finisher | Shorthand>(name: string, load: () => Promise<T>): Promise<T> {
		const known = others.get(name) ?? withComputeErrors(load());
		others.set(name, known);
		known.catch(() => others.delete(name));
		return known as Promise<T>;
	}

	async function fetched(name: string): Promise<Model> {
		const files = OTHERS[name];
		if (!files) throw new Error(`there is no model ${name}`);
		try {
			return await withComputeErrors(beside(files, onBytes));
		} catch (error) {
			// The next request tries again.
			models.delete(name);
			throw error;
		} finally {
			report({ kind: 'ready', report: runs });
		}
	}

	let known: { words: readonly WordInUse[]; freed: TaughtModel } | undefined;

	return {
		...loaded,
		knowing(words) {
			if (known?.words !== words) {
				known?.freed.dispose();
				known = { words, freed: taught(words) };
			}
			return known.freed.model;
		},
		modelOf(name) {
			const found = models.get(name) ?? fetched(name);
			models.set(name, found);
			return found;
		},
		finisher: () => oneOf('finisher', () => finisherBeside(finisher256)),
		shorthand: (times) => oneOf(`shorthand-${times}`, () => shorthandBeside(shorthands[times]!)),
		vocabulary,
		report: runs
	};
};

/** The model's own errors as those that pages know. */
async function withComputeErrors<T>(loading: Promise<T>): Promise<T> {
	try {
		return await loading;
	} catch (error) {
		if (error instanceof ModelError) throw new ComputeError(error.problem, { cause: error });
		throw error;
	}
}
