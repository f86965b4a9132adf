import type { Frame } from '#lib/diffusion/sampler.ts';
import { latest } from '#lib/run/latest.ts';
import { problemOf, type Problem } from '#lib/run/problem.ts';

/** A whole walk from a start x(T); the last frame's `next` is the picture. Leaving the loop cancels. */
export type Generate = (x: Float32Array) => AsyncIterable<Frame>;

/** Pictures made one after the other, each seen while it settles. */
export class Gallery {
	#pictures = $state.raw<readonly (Float32Array | undefined)[]>([]);
	#making = $state<number>();
	#fault = $state.raw<Problem>();
	readonly #begin = latest();
	readonly #generate: Generate;

	constructor(generate: Generate) {
		this.#generate = generate;
	}

	/** One for each start; undefined until its first step is done. */
	get pictures(): readonly (Float32Array | undefined)[] {
		return this.#pictures;
	}

	/** The one in the making; undefined when all are done, or it was stopped. */
	get making(): number | undefined {
		return this.#making;
	}

	/** Why it stopped before the end. */
	get fault(): Problem | undefined {
		return this.#fault;
	}

	/** Makes the picture of every start; what was in the making before is left. */
	async make(starts: readonly Float32Array[]): Promise<void> {
		const isNewest = this.#begin();
		this.#fault = undefined;
		this.#pictures = starts.map(() => undefined);
		try {
			for (const [which, x] of starts.entries()) {
				this.#making = which;
				for await (const { next } of this.#generate(x)) {
					if (!isNewest()) return;
					this.#pictures = this.#pictures.with(which, next);
				}
				if (!isNewest()) return;
			}
		} catch (error) {
			if (isNewest()) this.#fault = problemOf(error);
		}
		if (isNewest()) this.#making = undefined;
	}

	/** Leaves it as it is. */
	stop(): void {
		this.#begin();
		this.#making = undefined;
	}
}
