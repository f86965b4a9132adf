import type { Frame } from '#lib/diffusion/sampler.ts';
import { isSuperseded } from '#lib/worker/compute-error.ts';
import { problemOf, type Problem } from './problem.ts';
import { yieldToPage } from './yield-to-page.ts';

/** How a walk came to its end. */
export type WalkEnd =
	{ kind: 'done' } | { kind: 'cancelled' } | { kind: 'failed'; problem: Problem };

export type RunOutcome = WalkEnd['kind'];

interface Hearer {
	/** Of every frame, with the milliseconds a step takes and those that this one took; for the first, which waits for the model, neither. */
	frame: (frame: Frame, msPerStep: number | undefined, ms: number | undefined) => void;
	/** Once. */
	end: (end: WalkEnd) => void;
}

/** The frames of one recipe, asked for while they are wanted; done with the last, not with a word after it. */
export class FrameWalk {
	/** Settled when it is over, however it ends. */
	readonly ended: Promise<RunOutcome>;
	readonly #frames: AsyncGenerator<Frame>;
	readonly #steps: number;
	readonly #hearer: Hearer;
	#isOver = false;
	#isAsked = false;
	#taken = 0;
	#ms = 0;
	#settle: (outcome: RunOutcome) => void = () => undefined;

	constructor(frames: AsyncGenerator<Frame>, steps: number, hearer: Hearer) {
		this.#frames = frames;
		this.#steps = steps;
		this.#hearer = hearer;
		this.ended = new Promise((resolve) => (this.#settle = resolve));
	}

	/** Asks for one frame after the other while `wanted`, unless somebody asks already. */
	async pull(wanted: () => boolean): Promise<void> {
		if (this.#isAsked) return;
		this.#isAsked = true;
		const pause = yieldToPage();
		try {
			while (!this.#isOver && wanted()) {
				const since = performance.now();
				const { value, done } = await this.#frames.next();
				if (this.#isOver) return;
				if (!done) this.#take(value, performance.now() - since);
				if (done || value.step === this.#steps - 1) this.#end({ kind: 'done' });
				await pause();
			}
		} catch (error) {
			if (!this.#isOver) this.#end(endBy(error));
		} finally {
			this.#isAsked = false;
		}
	}

	/** Takes effect when the step being computed is done; its frame is dropped. */
	leave(): void {
		if (!this.#isOver) this.#end({ kind: 'cancelled' });
	}

	#take(frame: Frame, ms: number): void {
		this.#ms += this.#taken > 0 ? ms : 0;
		const msPerStep = this.#taken > 0 ? this.#ms / this.#taken : undefined;
		this.#taken++;
		this.#hearer.frame(frame, msPerStep, msPerStep && ms);
	}

	#end(end: WalkEnd): void {
		this.#isOver = true;
		this.#hearer.end(end);
		this.#settle(end.kind);
		// Frees what the source holds for it.
		void this.#frames.return(undefined).catch(() => undefined);
	}
}

const endBy = (error: unknown): WalkEnd =>
	isSuperseded(error) ? { kind: 'cancelled' } : { kind: 'failed', problem: problemOf(error) };
