import { parseBegun } from '#lib/recipe/begun-recipe.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { Note } from '#lib/recipe/note.ts';
import { recipeIn } from '#lib/recording/png-recipe.ts';
import { traceIn } from '#lib/recording/read-trace.ts';
import type { StoredRun } from '#lib/run/recorded-first.svelte.ts';
import { traceSource } from './trace-source.ts';
import { fromBytes } from '#lib/recording/packed.ts';
import { keepPicture, pictureNamed } from '#lib/components/pictures/start-pictures.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { ELSEWHERE } from './recipe-notes.svelte.ts';

/** What a file says of how it was made. */
export interface OpenedFile {
	recipe: Recipe;
	notes: readonly Note[];
	/** Every step of it, where the file is a trace. */
	stored?: StoredRun;
}

/** Traces of long walks are large; what is larger than that would not fit a string. */
const LARGEST = 400e6;

/** The recipe in a PNG or a trace of ours; undefined in other files, a picture among them. */
export async function openedFile(file: Blob): Promise<OpenedFile | undefined> {
	const found = await foundIn(file);
	const start = found?.recipe.beginning?.start;
	if (!found || found.stored || start === undefined || (await pictureNamed(start))) return found;
	// Drawn from static alone, for want of the picture.
	return {
		recipe: parseBegun({ ...found.recipe, start: '' }).recipe,
		notes: [...found.notes, ELSEWHERE]
	};
}

async function foundIn(file: Blob): Promise<OpenedFile | undefined> {
	const head = await file.slice(0, 64).text();
	if (head.includes('"from-static trace 1"') && file.size < LARGEST) {
		const trace = traceIn(await file.text());
		return (
			trace && {
				recipe: trace.recipe,
				notes: trace.notes,
				stored: { recipe: trace.recipe, source: traceSource(trace) }
			}
		);
	}
	if (!head.startsWith('\ufffdPNG')) return undefined;
	const found = recipeIn(new Uint8Array(await file.arrayBuffer()));
	if (found?.start?.length === 3 * SIDE * SIDE) await keepPicture(fromBytes(found.start));
	return found;
}
