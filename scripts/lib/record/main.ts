import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe, type Recipe } from '#lib/pipeline/recipe.ts';
import { guessesOf, type Recording } from '#lib/pipeline/recorded.ts';
import type { Call } from '#lib/diffusion/sampler.ts';
import { nodeModel, type NodeModel } from '../node-model.ts';
import { root } from '../root.mjs';
import { recordWords } from './words.ts';

/** The runs that are recorded, by the names of their files. */
const RUNS: Record<string, Recipe> = {
	'apple-ddim': defaultRecipe,
	'apple-ddim-1': { ...defaultRecipe, steps: 1 },
	'apple-ddim-5': { ...defaultRecipe, steps: 5 },
	'apple-ddpm': { ...defaultRecipe, sampler: 'ddpm' }
};

const FOLDER = join(root, 'models/scenes-64/recorded');

/** Writes NAME.json and NAME.bin (x̂₀ of every call, gzip) for every run, and what words become. */
export async function main(): Promise<void> {
	const loaded = await nodeModel();
	await mkdir(FOLDER, { recursive: true });
	await recordWords(loaded, FOLDER);
	for (const [name, recipe] of Object.entries(RUNS)) {
		const { recording, guesses } = await recorded(loaded, recipe);
		const json = `${JSON.stringify(recording, null, '\t')}\n`;
		await writeFile(join(FOLDER, `${name}.json`), json);
		await writeFile(join(FOLDER, `${name}.bin`), guesses);
		console.log(`${name}: ${recording.clipped.length} calls, ${guesses.length} bytes`);
	}
}

async function recorded(loaded: NodeModel, recipe: Recipe) {
	const { model, vocabulary, name, weights, backend } = loaded;
	const calls: Call[] = [];
	for await (const frame of generate(recipe, model, vocabulary)) calls.push(...frame.calls);
	const recording: Recording = {
		recipe,
		size: model.size,
		clipped: calls.map(({ prediction }) => prediction.clipped ?? 0),
		made: `${name} on ${backend}, ${new Date().toISOString().slice(0, 10)}`,
		weights
	};
	return { recording, guesses: gzipSync(guessesOf(calls), { level: 9 }) };
}
