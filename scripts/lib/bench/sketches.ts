import { loadModel } from '#lib/model/load-model.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { MODELS } from '#lib/recipe/model-choices.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import vocabulary from '#site-model/vocabulary.json';
import { modelFiles } from '../model-files.ts';
import { summary, timesOf, type CallTimes } from '#lib/bench/times.ts';

/** A sketch of the student in Node, one thread: where the words change with every one, and where only the seed does. */
export async function sketches(calls: number): Promise<{ words: CallTimes; seeds: CallTimes }> {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const student = await loaded.beside(modelFiles('scenes-64-few'));
	const suited = { ...defaultRecipe, ...MODELS['scenes-64-few'].suited };
	let seed = 0;
	const sketch = async (part: Partial<Recipe>) => {
		const recipe = { ...suited, ...part, model: 'scenes-64-few' as const, seed: seed++ };
		for await (const frame of generate(recipe, student, vocabulary)) return frame;
		return undefined;
	};
	const times = { words: [] as number[], seeds: [] as number[] };
	// Turn by turn, so that other work on the machine disturbs both alike; the first two are a warm-up.
	for (let call = 0; call <= calls; call++) {
		const [anew] = await timesOf(() => sketch({ prompt: call % 2 ? 'a dog' : 'a cat' }), 1);
		const [again] = await timesOf(() => sketch({ prompt: call % 2 ? 'a dog' : 'a cat' }), 1);
		if (call === 0) continue;
		times.words.push(anew!);
		times.seeds.push(again!);
	}
	loaded.dispose();
	return { words: summary(times.words), seeds: summary(times.seeds) };
}
