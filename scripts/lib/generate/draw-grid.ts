import { writeFile } from 'node:fs/promises';
import { valueName } from '#lib/components/comparison/axis-words.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { ingredientsOf } from '#lib/pipeline/ingredients-of.ts';
import type { ComparisonEntry } from '#lib/recipe/comparison.ts';
import { gridFromQuery, gridToQuery } from '#lib/recipe/grid-url.ts';
import { laidGrid } from '#lib/recipe/grid.ts';
import { fromByte } from '#lib/recording/packed.ts';
import { noteSentences } from '#words/notes.ts';
import { nodeModel } from '../node-model.ts';
import { bar } from './bar.ts';
import type { Options } from './options.ts';
import { sheetPng } from './sheet.ts';

/** Draws all pictures of a grid into one PNG with labels; `bytes` are of the picture that all begin with. */
export async function drawGrid(
	{ grid: query, out, scale }: Options & { grid: string },
	bytes: Uint8Array | undefined
): Promise<void> {
	const { grid, notes } = gridFromQuery(query);
	for (const sentence of noteSentences(notes)) console.error(sentence);
	const { entries, order } = laidGrid(grid);
	const start = bytes && Float32Array.from(bytes, (byte) => fromByte(byte));
	const { modelOf, vocabulary, side } = await nodeModel();
	const drawn = new Map<ComparisonEntry, Float32Array>();
	const progress = bar(process.stderr, entries.length);
	const started = performance.now();
	for (const [done, entry] of order.entries()) {
		progress.show(done);
		const { recipe } = entry;
		const { beginning } = recipe;
		const ingredients = beginning && start ? ingredientsOf(beginning, start) : {};
		for await (const { next } of generate(recipe, await modelOf(recipe), vocabulary, ingredients)) {
			drawn.set(entry, next);
		}
	}
	progress.end();
	const sheet = {
		columns: grid.across.values.map((value) => valueName(grid.across.control, value)),
		rows: grid.down.values.map((value) => valueName(grid.down.control, value)),
		pictures: entries.map((entry) => drawn.get(entry)!)
	};
	const address = `/compare/?${gridToQuery(grid)}`;
	await writeFile(out, sheetPng(sheet, side, scale, { Source: address }));
	const seconds = (performance.now() - started) / 1000;
	console.log(`${out}: ${entries.length} pictures in ${seconds.toFixed(1)} s, ${address}`);
}
