import { resolve } from '$app/paths';
import { pictureName } from '#lib/components/pictures/picture-name.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { problemOf, type Problem } from '#lib/run/problem.ts';
import { ownStart } from '#lib/components/pictures/start-pictures.ts';
import type { Run } from '#lib/run/run.svelte.ts';
import type { Origin } from './pictures.ts';
import type { Playground } from './playground.svelte.ts';

/** Files of what is shown, handed to the reader. */
export class Saving {
	#problem = $state.raw<Problem>();
	readonly #playground: () => Pick<Playground, 'address' | 'history'>;

	constructor(playground: () => Pick<Playground, 'address' | 'history'>) {
		this.#playground = playground;
	}

	/** Why the last one could not be made. */
	get problem(): Problem | undefined {
		return this.#problem;
	}

	/** The address that brings back what is shown. */
	link = (): string =>
		new URL(`${resolve('/playground')}?${this.#playground().address}`, location.href).href;

	/**
	 * Of what is shown when it is called: by the time that a file is made the reader may look at another picture, or have left
	 * the page. `make` takes the run and where it came from; without a file, none is saved.
	 */
	async save(
		ending: string,
		make: (run: Run, origin: Origin) => Promise<Blob | undefined>
	): Promise<void> {
		const run = this.#playground().history.shown;
		const { recipe } = run;
		if (!recipe) return;
		const address = this.link();
		this.#problem = undefined;
		try {
			const start = await ownStart(recipe);
			const file = await make(run, { recipe, address, ...(start && { start }) });
			if (file) saveFile(pictureName(recipe, ending), file);
		} catch (error) {
			this.#problem = problemOf(error);
		}
	}
}
