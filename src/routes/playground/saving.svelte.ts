import { resolve } from '$app/paths';
import { savePicture } from '#lib/components/pictures/save-picture.ts';
import { problemOf, type Problem } from '#lib/run/problem.ts';
import type { Origin } from './pictures.ts';
import { ownStart } from '#lib/components/pictures/start-pictures.ts';
import type { Playground } from './playground.svelte.ts';

/** Files of what is shown, handed to the reader. */
export class Saving {
	#problem = $state.raw<Problem>();
	readonly #playground: () => Playground;

	constructor(playground: () => Playground) {
		this.#playground = playground;
	}

	/** Why the last one could not be made. */
	get problem(): Problem | undefined {
		return this.#problem;
	}

	/** The address that brings back what is shown. */
	link = (): string =>
		new URL(`${resolve('/playground')}?${this.#playground().address}`, location.href).href;

	async save(ending: string, make: (origin: Origin) => Promise<Blob | undefined>): Promise<void> {
		const { recipe } = this.#playground().history.shown;
		if (!recipe) return;
		this.#problem = undefined;
		try {
			const start = await ownStart(recipe);
			const file = await make({ recipe, address: this.link(), ...(start && { start }) });
			if (file) savePicture(file, recipe, ending);
		} catch (error) {
			this.#problem = problemOf(error);
		}
	}
}
