import { loadModel } from '#lib/model/load-model.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import vocabulary from '#site-model/vocabulary.json';
import { modelFiles } from '../model-files.ts';

/** What a process that draws pictures holds, in bytes. */
export interface MemoryHeld {
	/** By tfjs' count, between two pictures: after the first and after the last. */
	first: number;
	last: number;
	/** Of the whole process, Node itself and all, at its most. */
	peak: number;
}

/** Draws `runs` pictures of one step, one after the other. To be asked before anything else fills the process. */
export async function memoryOver(runs: number): Promise<MemoryHeld> {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const held: number[] = [];
	for (let seed = 0; seed < runs; seed++) {
		const recipe = { ...defaultRecipe, seed, steps: 1 };
		for await (const frame of generate(recipe, loaded.model, vocabulary)) void frame;
		held.push(loaded.memory().bytes);
	}
	loaded.dispose();
	// Kilobytes, says Node's documentation.
	const peak = 1024 * process.resourceUsage().maxRSS;
	return { first: held[0]!, last: held.at(-1)!, peak };
}
