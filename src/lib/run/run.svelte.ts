import type { Frame } from '#lib/diffusion/sampler.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { ComputeError } from '#lib/worker/compute-error.ts';
import { yieldToPage } from './yield-to-page.ts';
import { Cursor } from './cursor.svelte.ts';
import { isFrameKept } from './thin-frames.ts';
import type { Provenance, FrameSource } from './frame-source.ts';

type Progress =
	| { kind: 'idle' }
	/** `step` of `of` steps are computed. Whether it computes or waits for the reader: `playing`. */
	| { kind: 'running'; step: number; of: number }
	| { kind: 'done' }
	| { kind: 'cancelled' }
	| { kind: 'failed'; sentence: string };

/** Or waiting for the model: its bytes so far and in all. */
export type RunStatus = Progress | { kind: 'loading'; loaded: number; total: number };

/** One picture in the making: its frames so far, which of them is looked at, and the controls. */
export class Run {
	#source: FrameSource;
	#recipe = $state.raw<Recipe>();
	#frames = $state.raw<readonly Frame[]>([]);
	#provenance = $state.raw<Provenance>();
	#progress = $state.raw<Progress>({ kind: 'idle' });
	#computing = $state(false);
	#msPerStep = $state<number>();
	#cursor = new Cursor(() => this.#frames.length);
	/** Whether the cursor goes along with what is computed. */
	#following = true;
	/** The walk that is not finished yet. */
	#walk: AsyncGenerator<Frame> | undefined;
	/** The walk that a frame is awaited of. */
	#asked: AsyncGenerator<Frame> | undefined;
	/** Frames that the present walk has given, and the time that those after the first took. */
	#taken = { frames: 0, ms: 0 };

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

	/** Where `frames` come from. */
	get provenance(): Provenance | undefined {
		return this.#provenance;
	}

	/** As measured here, over all steps but the first, which waits for the model. */
	get msPerStep(): number | undefined {
		return this.#msPerStep;
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

	/** Leaves what it was doing and computes `recipe`, with another source if one is given. */
	start(recipe: Recipe, source: FrameSource = this.#source): void {
		this.cancel();
		this.#source = source;
		this.#recipe = recipe;
		this.#taken = { frames: 0, ms: 0 };
		this.#progress = { kind: 'running', step: 0, of: recipe.steps };
		this.#walk = source.frames(recipe);
		this.play();
	}

	/** Goes on computing. Once all is computed: plays it from the cursor, from the start at the end. */
	play(): void {
		if (this.#walk) {
			this.#following = true;
			this.#computing = true;
			void this.#compute(() => this.#computing);
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
		await this.#compute(() => this.#frames === known);
	}

	/** Back to the static; nothing is forgotten. */
	reset(): void {
		this.pause();
		this.at = 0;
	}

	/**
	 * Leaves the walk; what is computed stays, and if that is the whole walk, it is done. To be called
	 * when the figure goes away, too.
	 */
	cancel(): void {
		this.pause();
		const walk = this.#walk;
		if (!walk) return;
		this.#walk = undefined;
		const progress = this.#progress;
		const whole = progress.kind === 'running' && progress.step === progress.of;
		this.#progress = { kind: whole ? 'done' : 'cancelled' };
		// Takes effect when the step being computed is done; its frame is dropped.
		void walk.return(undefined).catch(() => undefined);
	}

	/** Shows what `other` has computed, at the same place: the live run in the place of a recorded one. */
	adopt(other: Run): void {
		this.cancel();
		this.#recipe = other.#recipe;
		this.#frames = other.#frames;
		this.#provenance = other.#provenance;
		this.#msPerStep = other.#msPerStep;
		this.#progress = other.#progress;
		this.#cursor.moveTo(this.at);
	}

	/** Asks for one frame after the other while `wanted`. */
	async #compute(wanted: () => boolean): Promise<void> {
		const walk = this.#walk;
		if (!walk || this.#asked === walk) return;
		this.#asked = walk;
		const pause = yieldToPage();
		try {
			while (wanted() && walk === this.#walk) {
				const since = performance.now();
				const { value, done } = await walk.next();
				if (walk !== this.#walk) return;
				if (done) this.#end({ kind: 'done' });
				else this.#take(value, performance.now() - since);
				await pause();
			}
		} catch (error) {
			if (walk === this.#walk) this.#end(outcome(error));
		} finally {
			if (this.#asked === walk) this.#asked = undefined;
		}
	}

	#take(frame: Frame, ms: number): void {
		const of = this.#recipe?.steps ?? 0;
		const first = this.#taken.frames === 0;
		this.#taken = { frames: this.#taken.frames + 1, ms: first ? 0 : this.#taken.ms + ms };
		this.#msPerStep = first ? undefined : this.#taken.ms / (this.#taken.frames - 1);
		this.#progress = { kind: 'running', step: frame.step + 1, of };
		this.#provenance = this.#source.provenance();
		if (first) {
			this.#frames = [frame];
			this.#cursor.moveTo(0);
		} else if (isFrameKept(frame.step, of)) {
			this.#frames = [...this.#frames, frame];
			if (this.#following) this.#cursor.follow();
		}
	}

	#end(progress: Progress): void {
		this.#walk = undefined;
		this.#computing = false;
		this.#progress = progress;
		if (this.#following && progress.kind === 'done') this.#cursor.moveTo(Infinity);
	}
}

function outcome(error: unknown): Progress {
	if (error instanceof ComputeError && error.code === 'superseded') return { kind: 'cancelled' };
	return { kind: 'failed', sentence: error instanceof Error ? error.message : String(error) };
}
