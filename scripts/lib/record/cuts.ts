import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import head from '#site-model/cuts.json';
import { generate } from '#lib/pipeline/generate.ts';
import { cutOf } from '#lib/recording/cut-means.ts';
import { cutParts, CUTS } from '#lib/widgets/unet-map/parts.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import type { NodeModel } from '../node-model.ts';
import { root } from '../root.mjs';

/** The walk that is watched block by block, and walked again with every cut. */
export const cutRecipe: Recipe = { ...defaultRecipe, steps: head.evaluations };

/** What the walk ends at without each part: their names, and the pictures. */
export async function recordCuts({ model, vocabulary }: NodeModel) {
	const { buffer } = Uint8Array.from(await readFile(join(root, 'models/scenes-64/cut-means.bin')));
	const pictures: Float32Array[] = [];
	for (const name of CUTS) {
		const cut = cutOf(head, buffer, cutParts(name));
		let picture: Float32Array = new Float32Array();
		for await (const { next } of generate(cutRecipe, model, vocabulary, { cut })) picture = next;
		pictures.push(picture);
	}
	return { names: [...CUTS], pictures };
}
