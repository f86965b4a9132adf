import { framesOf } from '#lib/recipe/beginning.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { RunOutcome } from '#lib/run/frame-walk.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { givingWay } from '#lib/run/giving-way.ts';
import { Run } from '#lib/run/run.svelte.ts';
import { taughtWords } from '#lib/run/taught-words.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { sameRecipe } from './draft.svelte.ts';

/** Frames kept of finished runs, at 0.4 MB each, and how many runs. */
const MOST = { frames: 200, runs: 12 };

/** What is drawn: the newest run, the one shown, and the finished ones of before. */
export class RunHistory {
	#newest: Run;
	/** Shown until the newest has something to show. */
	#before = $state.raw<Run>();
	#finished = $state.raw<readonly Run[]>([]);
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
	get finished(): readonly Run[] {
		return this.#finished;
	}

	/** Whether a picture is in the making. */
	get drawing(): boolean {
		const { kind } = this.#newest.status;
		return kind === 'running' || kind === 'loading';
	}

	/** Whether what is in the making is not `recipe`. */
	isDrawingOther(recipe: Recipe): boolean {
		const { recipe: drawn } = this.#newest;
		return this.drawing && drawn !== undefined && !sameRecipe(drawn, recipe);
	}

	/** Draws `recipe`, in the place of what was in the making; as Run.start. Finished, it is kept. */
	async draw(
		recipe: Recipe,
		{ source = this.#source, stand }: { source?: FrameSource; stand?: number | undefined } = {}
	): Promise<RunOutcome> {
		this.#before = this.shown.frames.length > 0 ? this.shown : undefined;
		this.#newest.cancel();
		const run = new Run(source);
		this.#newest = run;
		const total = framesOf(recipe);
		const taught = taughtWords.saidBy(recipe);
		const end = await run.start(recipe, { stand, total, taught });
		if (end === 'done') this.#keep(run);
		return end;
	}

	/** Every frame of a walk, one after another, of which a run keeps only some: walked again, when nothing else is drawn. */
	again(recipe: Recipe): AsyncIterable<Frame> {
		const source = givingWay(this.#source, engine, () => true);
		return source.frames(recipe, { taught: taughtWords.saidBy(recipe) });
	}

	/** Something to look at until the newest run has a frame of its own, and if it never has one. */
	meanwhile(recipe: Recipe, source: FrameSource): void {
		this.#before = new Run(source);
		void this.#before.start(recipe);
	}

	/** Leaves the picture in the making; what there is of it stays, or else what was shown before. */
	cancel(): void {
		this.#newest.cancel();
		this.#newest = this.shown;
	}

	/** Back to a finished run. */
	show(run: Run): void {
		this.#newest.cancel();
		this.#newest = run;
	}

	/** A finished run of `recipe`, the newest first. */
	find(recipe: Recipe): Run | undefined {
		return this.#finished.findLast((run) => run.recipe && sameRecipe(run.recipe, recipe));
	}

	#keep(run: Run): void {
		const kept = [...this.#finished, run];
		while (kept.length > MOST.runs || (kept.length > 1 && heldBy(kept) > MOST.frames)) {
			kept.shift();
		}
		this.#finished = kept;
	}
}

const heldBy = (runs: readonly Run[]): number =>
	runs.reduce((sum, { frames }) => sum + frames.length, 0);
