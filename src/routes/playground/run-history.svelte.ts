import type { Recipe } from '#lib/recipe/recipe.ts';
import { Run } from '#lib/run/run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { sameRecipe } from './draft.svelte.ts';

/** Frames kept of finished runs, at 0.4 MB each, and how many runs. */
const MOST = { frames: 200, runs: 12 };

/** What is drawn: the newest run, the one shown, and the finished ones of before. */
export class RunHistory {
	#newest: Run;
	/** Shown until the newest has something to show. */
	#before = $state.raw<Run>();
	#shelf = $state.raw<readonly Run[]>([]);
	readonly #source: FrameSource;

	/** `source` draws what has no source of its own. */
	constructor(source: FrameSource) {
		this.#source = source;
		this.#newest = $state.raw(new Run(source));
	}

	/** The run asked for last; an idle one before the first. */
	get newest(): Run {
		return this.#newest;
	}

	/** The run to look at. */
	get shown(): Run {
		return this.#newest.frames.length > 0 ? this.#newest : (this.#before ?? this.#newest);
	}

	/** Finished runs, oldest first; as many as memory allows. */
	get shelf(): readonly Run[] {
		return this.#shelf;
	}

	/** Whether a picture is in the making. */
	get drawing(): boolean {
		const { kind } = this.#newest.status;
		return kind === 'running' || kind === 'loading';
	}

	/** Draws `recipe`, in the place of what was in the making. */
	draw(recipe: Recipe, source: FrameSource = this.#source): void {
		this.#before = this.shown.frames.length > 0 ? this.shown : undefined;
		this.#leave();
		this.#newest = new Run(source);
		this.#newest.start(recipe);
	}

	/** Something to look at until the newest run has a frame of its own, and if it never has one. */
	meanwhile(recipe: Recipe, source: FrameSource): void {
		this.#before = new Run(source);
		this.#before.start(recipe);
	}

	/** Leaves the picture in the making; what there is of it stays, or else what was shown before. */
	cancel(): void {
		this.#leave();
		this.#newest = this.shown;
	}

	/** Back to a run of the shelf. */
	show(run: Run): void {
		this.#leave();
		this.#newest = run;
	}

	/** A finished run of `recipe`, the newest first. */
	find(recipe: Recipe): Run | undefined {
		return this.#shelf.findLast((run) => run.recipe && sameRecipe(run.recipe, recipe));
	}

	/** Puts the newest run on the shelf once it is finished; to be called when its status changes. */
	proceed(): void {
		const run = this.#newest;
		if (run.status.kind !== 'done' || this.#shelf.includes(run)) return;
		const shelf = [...this.#shelf, run];
		while (shelf.length > MOST.runs || (shelf.length > 1 && framesOf(shelf) > MOST.frames)) {
			shelf.shift();
		}
		this.#shelf = shelf;
	}

	/** Ends the newest run; one with all its frames is kept, though nobody has said yet that it is finished. */
	#leave(): void {
		this.#newest.cancel();
		this.proceed();
	}
}

const framesOf = (runs: readonly Run[]): number =>
	runs.reduce((sum, { frames }) => sum + frames.length, 0);
