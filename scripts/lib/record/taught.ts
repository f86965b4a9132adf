import type { Frame } from '#lib/diffusion/sampler.ts';
import { exampleDrawings } from '#lib/components/example-drawings/example-drawings.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { drawnBy, type Drawn } from '#lib/recording/picture-set.ts';
import { cutOut } from '#lib/teaching/cut-out.ts';
import { usualPlan, usualStrength } from '#lib/teaching/lesson-plan.ts';
import { opaqueDrawing } from '#lib/teaching/opaque-drawing.ts';
import type { TaughtWord } from '#lib/teaching/taught-word.ts';
import { teachWord } from '#lib/teaching/teach.ts';
import { untaughtPictures } from '#lib/worker/untaught-pictures.ts';
import {
	WATCHED_STEPS,
	WATCHED_WORD,
	watchedName,
	watchedRecipes
} from '#lib/widgets/watch-a-word/orders.ts';
import type { NodeModel } from '../node-model.ts';

/** Teaches our drawings, and draws the same prompts on the way: four minutes of one core. `drawn` goes into the second file. */
export async function recordTaught(loaded: NodeModel) {
	const drawings = exampleDrawings().map(opaqueDrawing).map(cutOut);
	const { teacher, vocabulary } = loaded;
	const losses: number[] = [];
	const drawn: (Drawn & { name: string })[] = [];
	const teaching = { word: WATCHED_WORD, drawings, plan: usualPlan };
	const means = { teacher, vocabulary, draw: untaughtPictures(loaded.model, vocabulary) };
	for await (const { step, loss, taught } of teachWord(teaching, means)) {
		if (step > 0) losses.push(Number(loss.toFixed(4)));
		if (WATCHED_STEPS.some((watched) => watched === step))
			drawn.push(...(await drawnWith(loaded, taught, step)));
	}
	return {
		head: {
			recipe: defaultRecipe,
			drawn: drawn.map(({ name, recipe: { prompt, seed }, clipped }) => ({
				name,
				changes: { prompt, seed },
				clipped: Number(clipped.toFixed(4))
			})),
			size: loaded.model.size,
			features: 0,
			losses
		},
		drawn
	};
}

async function drawnWith(
	{ taught: modelOf, vocabulary }: NodeModel,
	taught: TaughtWord,
	step: number
) {
	const { model, dispose } = modelOf([{ taught, strength: usualStrength }]);
	const all: (Drawn & { name: string })[] = [];
	for (const recipe of watchedRecipes) {
		const frames: Frame[] = [];
		for await (const frame of generate(recipe, model, [...vocabulary, taught.word]))
			frames.push(frame);
		all.push({ ...drawnBy(recipe, frames), name: watchedName(recipe, step) });
	}
	dispose();
	return all;
}
