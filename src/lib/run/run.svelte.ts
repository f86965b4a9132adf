import type { Frame } from '#lib/diffusion/sampler.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import { Cursor } from './cursor.svelte.ts';
import { FrameWalk, type RunOutcome, type WalkEnd } from './frame-walk.ts';
import { isFrameKept, nearestFrame } from './thin-frames.ts';
import type { Provenance, FrameSource } from './frame-source.ts';

type Progress =
	| { kind: 'idle' }
	/** `step` of `of` steps are computed. Whether it computes or waits for the reader: `playing`. */
	| { kind: 'running'; step: number; of: number }
	| WalkEnd;

/** Or waiting for the model: its bytes so far and in all. */
export type RunStatus = Progress | { kind: 'loading'; loaded: number; total: number };

interface StartOptions extends SampleOptions {
	/** What computes it; without, what computed the one before. */
	source?: FrameSource;
	/** A step, from 0, to stand at from when it is computed, in place of following. */
	stand?: number | undefined;
	/** How many steps its walk takes, where those are not the recipe's. */
	total?: number;
}

/** One picture in the making: its frames so far, which of them is looked at, and the controls. */
export class Run {
	#source: FrameSource;
	#recipe = $state.raw<Recipe>();
	#total = $state(0);
	#frames = $state.raw<readonly Frame[]>([]);
	#provenance = $state.raw<Provenance>();
	#progress = $state.raw<Progress>({ kind: 'idle' });
	#computing = $state(false);
	#msPerStep = $state<number>();
	/** Not reactive: it comes with the frames. */
	#times: number[] = [];
	#cursor = new Cursor(() => this.#frames.length);
	/** Whether the cursor goes along with what is computed. */
	#following = true;
	/** A step to stand at, until it is computed. */
	#stand: number | undefined;
	/** What is not finished yet. */
	#walk: FrameWalk | undefined;

	constructor(source: FrameSource) {
		this.#source = source;
	}

	/**
	 * Oldest first; those of the walk before until the first new one is there. Of a walk longer than 120
	 * steps only some are kept, the first and last among them: `frame.step` counts, not the index.
	 */
	get frames(): readonly Frame[] {
		return this.#frames;
	}

	/** Index into `frames` of the one looked at. Setting it moves there, and ends following. */
	get at(): number {
		return this.#cursor.at;
	}
	set at(index: number) {
		this.#following = false;
		this.#cursor.moveTo(index);
	}

	/** The frame looked at. */
	get frame(): Frame | undefined {
		return this.#frames[this.#cursor.at];
	}

	/** What is computed, or was. */
	get recipe(): Recipe | undefined {
		return this.#recipe;
	}

	/** How many steps its walk takes; 0 before the first. */
	get total(): number {
		return this.#total;
	}

	/** Where `frames` come from. */
	get provenance(): Provenance | undefined {
		return this.#provenance;
	}

	/** As measured here, over all steps but the first, which waits for the model. */
	get msPerStep(): number | undefined {
		return this.#msPerStep;
	}

	/** The milliseconds that each step took, by its number; none of the first. */
	get times(): readonly (number | undefined)[] {
		return this.#times;
	}

	/** Whether the frame looked at is the newest one as they come, for nobody has set another. */
	get following(): boolean {
		return this.#following;
	}

	/** Whether it is computing, or playing what is computed. */
	get playing(): boolean {
		return this.#computing || this.#cursor.playing;
	}

	get status(): RunStatus {
		const bytes = this.#computing ? this.#source.loading?.() : undefined;
		return bytes ? { kind: 'loading', ...bytes } : this.#progress;
	}

	/**
	 * Leaves what it was doing and computes `recipe`. Settled when that is over, paused or not: a run is
	 * done with its last frame.
	 */
	start(
		recipe: Recipe,
		{ source = this.#source, stand, total = recipe.steps, ...options }: StartOptions = {}
	): Promise<RunOutcome> {
		this.cancel();
		this.#source = source;
		this.#recipe = recipe;
		this.#total = total;
		this.#stand = stand;
		this.#progress = { kind: 'running', step: 0, of: total };
		const walk = new FrameWalk(source.frames(recipe, options), total, {
			frame: (frame, msPerStep, ms) => this.#take(frame, msPerStep, ms),
			end: (end) => this.#end(end)
		});
		this.#walk = walk;
		this.play();
		return walk.ended;
	}

	/** Goes on computing. Once all is computed: plays it from the cursor, from the start at the end. */
	play(): void {
		if (this.#walk) {
			this.#following = true;
			this.#computing = true;
			void this.#walk.pull(() => this.#computing);
		} else if (this.#frames.length > 1) {
			this.#cursor.play();
		}
	}

	/** Stops there; no further step is computed. */
	pause(): void {
		this.#computing = false;
		this.#cursor.stop();
	}

	/** One frame on, or back with −1; beyond the last one so far, computes the next. */
	async step(by: 1 | -1 = 1): Promise<void> {
		this.pause();
		const known = this.#frames;
		if (by === -1 || !this.#walk || this.at < known.length - 1) {
			this.at += by;
			return;
		}
		this.#following = true;
		await this.#walk.pullUntil(() => this.#frames !== known);
	}

	/** Back to the static; nothing is forgotten. */
	reset(): void {
		this.pause();
		this.at = 0;
	}

	/** Leaves the walk; what is computed stays. To be called when the figure goes away, too. */
	cancel(): void {
		this.pause();
		this.#walk?.leave();
	}

	/** Shows what `other` has computed, at the same place: the live run in the place of a recorded one. */
	adopt(other: Run): void {
		this.cancel();
		this.#recipe = other.#recipe;
		this.#total = other.#total;
		this.#frames = other.#frames;
		this.#provenance = other.#provenance;
		this.#msPerStep = other.#msPerStep;
		this.#times = other.#times;
		this.#progress = other.#progress;
		this.#cursor.moveTo(this.at);
	}

	#take(frame: Frame, msPerStep: number | undefined, ms: number | undefined): void {
		const of = this.#total;
		this.#msPerStep = msPerStep;
		this.#progress = { kind: 'running', step: frame.step + 1, of };
		this.#provenance = this.#source.provenance();
		if (msPerStep === undefined) {
			this.#frames = [frame];
			this.#times = [];
			this.#cursor.moveTo(0);
		} else if (isFrameKept(frame.step, of)) {
			this.#frames = [...this.#frames, frame];
			if (this.#following) this.#cursor.follow();
		}
		if (ms !== undefined) this.#times[frame.step] = ms;
		if (this.#stand === undefined || this.#frames.at(-1)!.step < this.#stand) return;
		this.at = nearestFrame(this.#frames, this.#stand);
		this.#stand = undefined;
	}

	#end(end: WalkEnd): void {
		this.#walk = undefined;
		this.#computing = false;
		this.#progress = end;
		if (this.#following && end.kind === 'done') this.#cursor.moveTo(Infinity);
	}
}
