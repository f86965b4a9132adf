import type { Frame } from '#lib/diffusion/sampler.ts';
import { isSuperseded } from '#lib/worker/compute-error.ts';
import { problemOf, type Problem } from './problem.ts';
import { yieldToPage } from './yield-to-page.ts';

/** How a walk came to its end. */
export type WalkEnd =
	{ kind: 'done' } | { kind: 'cancelled' } | { kind: 'failed'; problem: Problem };

export type RunOutcome = WalkEnd['kind'];

/** Milliseconds for which a frame may wait for the next, to be told with it. */
const SOON = 16;

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
	#untold: { frame: Frame; ms: number }[] = [];
	#taken = 0;
	#ms = 0;
	#settle: (outcome: RunOutcome) => void = () => undefined;

	constructor(frames: AsyncGenerator<Frame>, steps: number, hearer: Hearer) {
		this.#frames = frames;
		this.#steps = steps;
		this.#hearer = hearer;
		this.ended = new Promise((resolve) => (this.#settle = resolve));
	}

	/**
	 * Asks for one frame after the other while `wanted`, unless somebody asks already. Frames that come faster than a page is
	 * drawn are told together: to show one costs more than to compute it.
	 */
	pull(wanted: () => boolean): Promise<void> {
		const pause = yieldToPage();
		return this.#pull(wanted, () => this.#taken === 0 || pause.isDue(), pause);
	}

	/** Asks for one frame after the other until `isThere`, telling each as it comes, unless somebody asks already. */
	pullUntil(isThere: () => boolean): Promise<void> {
		return this.#pull(
			() => !isThere(),
			() => true,
			yieldToPage()
		);
	}

	/** `isDue` after every frame: whether to tell what has come. */
	async #pull(
		wanted: () => boolean,
		isDue: () => boolean,
		pause: () => Promise<void>
	): Promise<void> {
		if (this.#isAsked) return;
		this.#isAsked = true;
		try {
			while (!this.#isOver && wanted()) {
				const since = performance.now();
				// One that came fast does not wait for one that takes long.
				const late = this.#untold.length > 0 && setTimeout(() => this.#tell(), SOON);
				const { value, done } = await this.#frames.next();
				if (late) clearTimeout(late);
				if (this.#isOver) return;
				if (!done) this.#untold.push({ frame: value, ms: performance.now() - since });
				const isLast = done || value.step === this.#steps - 1;
				if (isLast || isDue() || !wanted()) this.#tell();
				if (isLast) this.#end({ kind: 'done' });
				await pause();
			}
		} catch (error) {
			this.#tell();
			if (!this.#isOver) this.#end(endBy(error));
		} finally {
			this.#isAsked = false;
		}
	}

	/** Takes effect when the step being computed is done; its frame is dropped. */
	leave(): void {
		if (!this.#isOver) this.#end({ kind: 'cancelled' });
	}

	#tell(): void {
		for (const { frame, ms } of this.#untold.splice(0)) this.#take(frame, ms);
	}

	#take(frame: Frame, ms: number): void {
		this.#ms += this.#taken > 0 ? ms : 0;
		const msPerStep = this.#taken > 0 ? this.#ms / this.#taken : undefined;
		this.#taken++;
		this.#hearer.frame(frame, msPerStep, msPerStep && ms);
	}

	#end(end: WalkEnd): void {
		this.#isOver = true;
		this.#untold = [];
		this.#hearer.end(end);
		this.#settle(end.kind);
		// Frees what the source holds for it.
		void this.#frames.return(undefined).catch(() => undefined);
	}
}

const endBy = (error: unknown): WalkEnd =>
	isSuperseded(error) ? { kind: 'cancelled' } : { kind: 'failed', problem: problemOf(error) };
