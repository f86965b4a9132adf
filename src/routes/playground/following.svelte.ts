import type { Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import type { LiveSource } from '#lib/run/recorded-first.svelte.ts';
import { savesData } from '#lib/run/saves-data.ts';
import { Persisted } from '#lib/ui/persisted.svelte.ts';
import { sameSketch, Sketching, type Sketch } from './sketching.svelte.ts';

/** Milliseconds without a change after which the whole walk is drawn. */
const REST = 1000;

/** Pictures that follow a recipe by themselves: a sketch at every change, the whole walk when the reader rests. */
export class Following {
	readonly #kept = new Persisted('from-static-follow', (stored) =>
		typeof stored === 'boolean' ? stored : undefined
	);
	#isDataCheap = $state(true);
	#rest: ReturnType<typeof setTimeout> | undefined;
	#newest: Recipe | undefined;
	#isWarmed = false;
	readonly #sketching: Sketching;
	readonly #onrest: (recipe: Recipe) => void;

	/** `source` has the student draw; `onrest` is called with the recipe that has come to rest. */
	constructor(source: FrameSource, onrest: (recipe: Recipe) => void) {
		this.#sketching = new Sketching(source);
		this.#onrest = onrest;
	}

	/** Whether they do: as chosen or, before, unless the reader saves data. */
	get wanted(): boolean {
		return this.#kept.current ?? this.#isDataCheap;
	}
	set wanted(wanted: boolean) {
		this.#kept.update(() => wanted);
		if (!wanted) this.drop();
	}

	/** Takes up what the device has kept; as Persisted.load. */
	load(): () => void {
		this.#isDataCheap = !savesData();
		return this.#kept.load();
	}

	/** Has the student come, so that the first sketch need not wait for it; not before `live` has nothing else to do. */
	async warm(recipe: Recipe, live: Pick<LiveSource, 'load' | 'busy' | 'idle'>): Promise<void> {
		if (this.#isWarmed || !this.wanted) return;
		this.#isWarmed = true;
		if (!(await live.load())) return;
		while (live.busy) await live.idle();
		await this.#sketching.warm(recipe);
	}

	/** The newest sketch, until it is dropped. */
	get sketch(): Sketch | undefined {
		return this.#sketching.sketch;
	}

	/** The recipe has changed; `drawn` is what is shown. */
	follow(recipe: Recipe, drawn: Recipe | undefined): void {
		if (!this.wanted) return;
		clearTimeout(this.#rest);
		this.#newest = recipe;
		// Where a sketch would look the same, the picture that is there is better.
		if (this.sketch || !drawn || !sameSketch(drawn, recipe)) this.#sketching.follow(recipe);
		this.#rest = setTimeout(() => void this.#settle(recipe), REST);
	}

	/** Shows a picture that is there already, as a sketch is shown. */
	standIn(sketch: Sketch): void {
		this.stop();
		this.#sketching.show(sketch);
	}

	/** Follows no more, until the next change; the sketch stays. */
	stop(): void {
		clearTimeout(this.#rest);
		this.#newest = undefined;
		this.#sketching.stop();
	}

	/** The same, and takes the sketch away. */
	drop(): void {
		this.stop();
		this.#sketching.drop();
	}

	async #settle(recipe: Recipe): Promise<void> {
		await this.#sketching.caughtUp();
		if (recipe === this.#newest) this.#onrest(recipe);
	}
}
