import { readFile } from 'node:fs/promises';
import site from '#site-model/config.json';
import type { Model } from '#lib/pipeline/model.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { teachableSizes, type Teachable } from '#lib/teaching/teachable.ts';
import { openTaught, TaughtFileError } from '#lib/teaching/taught-file.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import { taughtFileSentence } from '#words/teach-errors.ts';
import { modelFiles } from '../model-files.ts';
import type { NodeModel } from '../node-model.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage-error.ts';

/** What a recipe is drawn with: its model, or the site's with the words that were named, which its vocabulary then has. */
export async function withTaught(
	loaded: NodeModel,
	{ recipe, taught, taughtStrength: strength }: Options
): Promise<{ model: Model; vocabulary: readonly string[] }> {
	const { vocabulary } = loaded;
	if (taught.length === 0) return { model: await loaded.modelOf(recipe), vocabulary };
	if (recipe.model !== defaultRecipe.model)
		throw new UsageError(
			`--taught is of the model ${defaultRecipe.model}, not of ${recipe.model}.`
		);
	const { weights, text_width: width } = site;
	const teachable = {
		...{ weights: weights.sha256, vocabulary, width },
		sizes: teachableSizes(await modelFiles().weights(() => undefined))
	};
	const words: WordInUse[] = [];
	for (const path of taught) words.push({ taught: await wordIn(path, teachable), strength });
	const { model } = loaded.taught(words);
	return { model, vocabulary: [...vocabulary, ...words.map(({ taught }) => taught.word)] };
}

async function wordIn(path: string, model: Teachable) {
	const file = await readFile(path).catch(() => {
		throw new UsageError(`--taught ${path} cannot be read.`);
	});
	try {
		return await openTaught(new Blob([file]), model);
	} catch (error) {
		if (!(error instanceof TaughtFileError)) throw error;
		throw new UsageError(`${path}: ${taughtFileSentence(error.problem)}`, { cause: error });
	}
}
