import vocabulary from '#site-model/vocabulary.json';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { autoguided, needsWorse } from '#lib/pipeline/autoguided.ts';
import type { Model } from '#lib/pipeline/model.ts';
import { loadModel } from '#lib/model/load-model.ts';
import { ModelError } from '#lib/model/model-error.ts';
import { WORSE_MODEL, type ModelName } from '#lib/recipe/site-model.ts';
import { problemSentence } from '#words/problems.ts';
import { finisherFiles, modelFiles, shorthandFiles } from './model-files.ts';

/** A model of the site in Node, on the WASM backend; `name` is a key of MODELS. */
export async function nodeModel(name = defaultRecipe.model) {
	const files = modelFiles(name);
	const { config } = files;
	const {
		model,
		encoder,
		backend,
		atSide,
		beside,
		finisherBeside,
		shorthandBeside,
		teacher,
		taught
	} = await loadModel(files, { backends: ['wasm'] }).catch(inWords);
	const loaded = new Map<string, Model>([[config.name, model]]);
	async function named(other: ModelName): Promise<Model> {
		const found = loaded.get(other) ?? (await beside(modelFiles(other)));
		loaded.set(other, found);
		return found;
	}
	return {
		model,
		/** What a recipe is drawn with: the weights that it names, loaded once, and the worse ones besides where guidance goes away from those. */
		modelOf: async (recipe: Recipe) =>
			needsWorse(recipe)
				? autoguided(await named(recipe.model), await named(WORSE_MODEL))
				: named(recipe.model),
		encoder,
		/** The network as one that can be taught, and with what it was taught. */
		teacher,
		taught,
		/** The second network, which makes pictures larger. */
		finisher: () => finisherBeside(finisherFiles()),
		/** A pair of networks, which pack pictures into `times` fewer numbers and unpack them. */
		shorthand: (times: number) => shorthandBeside(shorthandFiles(times)),
		/** The model, asked for pictures of another size than it learned. */
		atSide,
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
