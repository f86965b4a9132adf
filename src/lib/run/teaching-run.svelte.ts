import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import type { Instance } from '#lib/teaching/instances.ts';
import { usualStrength } from '#lib/teaching/lesson-plan.ts';
import type { TaughtWord } from '#lib/teaching/taught-word.ts';
import type { Teaching } from '#lib/teaching/teach.ts';
import { ComputeError } from '#lib/worker/compute-error.ts';
import { engine } from './engine.svelte.ts';
import { problemOf, type Problem } from './problem.ts';
import { yieldToPage } from './yield-to-page.ts';

/** Where a teaching stands. `drawing`: the model draws what it is to be held to, before the first update. */
export type TeachingState = 'idle' | 'drawing' | 'teaching' | 'paused' | 'done' | 'stopped';

/** How often the same static is drawn again: at most once a second, and at most this part of the time. */
const LEAST_APART = 1;
const SHARE = 1 / 6;

/** What is heard of a worker that died, or of another that came in its place while nobody asked. */
const LOST = ['crashed', 'gone', 'silent', 'superseded'];

/** A teaching as a page sees it: its losses, the same seed again and again, pause and stop. */
export class TeachingRun {
	#state = $state<TeachingState>('idle');
	#losses = $state.raw<readonly number[]>([]);
	#of = $state(0);
	#picture = $state.raw<Float32Array>();
	#taught = $state.raw<TaughtWord>();
	#placed = $state.raw<readonly Instance[]>([]);
	#secondsAStep = $state<number>();
	#failure = $state.raw<Problem>();
	#resume: (() => void) | undefined;
	/** Numbers the teachings, so that one that was left changes nothing any more. */
	#newest = 0;

	get state(): TeachingState {
		return this.#state;
	}
	/** Of each update. */
	get losses(): readonly number[] {
		return this.#losses;
	}
	/** Updates in all. */
	get of(): number {
		return this.#of;
	}
	/** What the word draws so far, always from the same static. */
	get picture(): Float32Array | undefined {
		return this.#picture;
	}
	/** The word as of the last step: whatever stops it, no more than a step is lost. */
	get taught(): TaughtWord | undefined {
		return this.#taught;
	}
	/** The drawings in places that the model painted around them, once there are some. */
	get placed(): readonly Instance[] {
		return this.#placed;
	}
	get failure(): Problem | undefined {
		return this.#failure;
	}
	/** About how long it will go on, in seconds; undefined before that is known. */
	get secondsLeft(): number | undefined {
		return this.#secondsAStep && this.#secondsAStep * (this.#of - this.#losses.length);
	}
	/** Whether it goes on, or could. */
	get busy(): boolean {
		return ['drawing', 'teaching', 'paused'].includes(this.#state);
	}

	/** Teaches, and draws `watched` again and again. Settled at the end, or when it is stopped. */
	async start(teaching: Teaching, watched: Partial<Recipe>): Promise<void> {
		const mine = ++this.#newest;
		[this.#state, this.#losses, this.#of] = ['drawing', [], teaching.plan.steps];
		[this.#taught, this.#picture, this.#failure] = [undefined, undefined, undefined];
		[this.#placed, this.#secondsAStep] = [[], undefined];
		for (let from: Teaching['from']; ;) {
			try {
				await this.#learn({ ...teaching, from }, watched, () => mine === this.#newest);
				return;
			} catch (error) {
				if (mine !== this.#newest) return;
				const [step, taught] = [this.#losses.length, this.#taught];
				// One that dies without having come further would die again.
				if (!isLost(error) || !taught || step <= (from?.step ?? 0)) {
					this.#failure = problemOf(error);
					this.#state = 'stopped';
					return;
				}
				from = { step, taught };
				if (this.state === 'teaching') this.#state = 'drawing';
			}
		}
	}

	/** Teaches to the end, unless it is left. Throws where what computes it is lost. */
	async #learn(
		teaching: Teaching,
		watched: Partial<Recipe>,
		isNewest: () => boolean
	): Promise<void> {
		const pause = yieldToPage();
		let [drawnAt, took] = [0, 0];
		let began: number | undefined;
		const begun = this.#losses.length;
		for await (const { step, loss, taught, placed } of engine.teach(teaching)) {
			if (!isNewest()) return;
			this.#taught = taught;
			if (placed) this.#placed = placed;
			if (step > begun) {
				this.#losses = [...this.#losses, loss];
				if (this.#state === 'drawing') this.#state = 'teaching';
				began ??= performance.now();
				const timed = step - begun - 1;
				if (timed > 0) this.#secondsAStep = (performance.now() - began) / 1000 / timed;
			}
			const apart = Math.max(LEAST_APART, took / SHARE);
			const isDue = step === begun || step === this.#of || seconds() - drawnAt > apart;
			// A picture that the reader asked for meanwhile would be ended by this one.
			if (isDue && !engine.busy) {
				const from = seconds();
				await this.#draw(taught, watched);
				[drawnAt, took] = [seconds(), seconds() - from];
			}
			await pause();
			if (this.state === 'paused') await new Promise<void>((go) => (this.#resume = go));
			if (!isNewest()) return;
		}
		this.#state = 'done';
	}

	pause(): void {
		if (this.busy) this.#state = 'paused';
	}

	resume(): void {
		if (this.#state !== 'paused') return;
		this.#state = this.#losses.length > 0 ? 'teaching' : 'drawing';
		this.#resume?.();
	}

	/** Ends it; what was learned until then stays. */
	stop(): void {
		if (!this.busy) return;
		this.#newest++;
		this.#state = 'stopped';
		void engine.endTeaching();
		this.#resume?.();
	}

	async #draw(taught: TaughtWord, watched: Partial<Recipe>): Promise<void> {
		const recipe = { ...defaultRecipe, ...watched };
		for await (const { next } of engine.frames(recipe, {
			taught: [{ taught, strength: usualStrength }]
		})) {
			this.#picture = next;
		}
	}
}

const seconds = (): number => performance.now() / 1000;

const isLost = (error: unknown): boolean =>
	error instanceof ComputeError && LOST.includes(error.code);
