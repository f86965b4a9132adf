import vocabulary from '#site-model/vocabulary.json';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { loadModel } from '#lib/model/load-model.ts';
import { ModelError } from '#lib/model/model-error.ts';
import { problemSentence } from '#words/problems.ts';
import { finisherFiles, modelFiles } from './model-files.ts';

/** A model of the site in Node, on the WASM backend; `name` is a key of MODELS. */
export async function nodeModel(name = defaultRecipe.model) {
	const files = modelFiles(name);
	const { config } = files;
	const { model, encoder, backend, finisherBeside } = await loadModel(files, {
		backends: ['wasm']
	}).catch(inWords);
	return {
		model,
		encoder,
		/** The second network, which makes pictures larger. */
		finisher: () => finisherBeside(finisherFiles()),
		vocabulary,
		backend,
		name: config.name,
		side: config.side,
		/** SHA-256. */
		weights: config.weights.sha256
	};
}

/** What a reader of the command line can do something about. */
function inWords(error: unknown): never {
	if (!(error instanceof ModelError)) throw error;
	throw new Error(problemSentence(error.problem), { cause: error });
}

export type NodeModel = Awaited<ReturnType<typeof nodeModel>>;
