import { engine } from '#lib/run/engine.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { taughtWords } from '#lib/run/taught-words.svelte.ts';
import { Board } from './board-state.svelte.ts';

const startPictures = () => import('#lib/components/pictures/start-pictures.ts');

/** Draws here, with the words that were taught on this device; what knows of start pictures comes where a recipe has one. */
const source: FrameSource = {
	async *frames(recipe, options) {
		const drawing = recipe.beginning ? (await startPictures()).beginning(engine) : engine;
		await taughtWords.load();
		const taught = taughtWords.saidBy(recipe);
		yield* drawing.frames(recipe, { ...options, taught });
	},
	provenance: () => engine.provenance(),
	load: () => engine.load(),
	loading: () => engine.loading()
};

/** Kept while the site is open: who comes back from a picture finds the others as they were. */
export const board = new Board(
	source,
	async (name) => (await (await startPictures()).pictureNamed(name)) !== undefined
);
