import type { Frame } from '#lib/diffusion/sampler.ts';
import type { EncodedPrompt, EmbeddingTable } from '#lib/pipeline/encode-prompts.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { Picture, RoundTrip } from '#lib/pipeline/shorthand.ts';
import type { Teaching, TeachingStep } from '#lib/teaching/teach.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { ComputeClient } from '#lib/worker/client.ts';
import type { BackendReport, BackendWish, EngineStatus } from '#lib/worker/protocol.ts';
import type { Provenance, FrameSource } from './frame-source.ts';

/** The model in this browser: whether it is there, what it runs on, and the reader's choice of that. */
class Engine implements FrameSource {
	#status = $state.raw<EngineStatus>({ kind: 'idle' });
	#report = $state.raw<BackendReport>();
	#choice = $state<BackendWish>('kept');
	#client = new ComputeClient((status) => this.#hear(status));
	#walks = 0;
	#waiting: (() => void)[] = [];

	/** For the badge and the progress bar. */
	get status(): EngineStatus {
		return this.#status;
	}

	/** What the reader asked for on this page; the worker knows what was before (`report.chosen`). */
	get choice(): BackendWish {
		return this.#choice;
	}

	/** Which backend runs and why not another, once it runs; also while weights come for another model on it. */
	get report(): BackendReport | undefined {
		return this.#report;
	}

	/**
	 * Fetches the model ahead of the first picture, or again after a failure. Never throws: `status` says
	 * what happened; true if the model is ready.
	 */
	async load(): Promise<boolean> {
		return this.#client.load(this.#choice).then(
			() => true,
			() => false
		);
	}

	/** Moves to another backend; a picture in the making is left. As `load` otherwise. */
	choose(choice: BackendWish): Promise<boolean> {
		this.#choice = choice;
		return this.load();
	}

	/** Ends the fetch of the model and whatever waits for it, unless it is there already. */
	abandon(): void {
		const { kind } = this.#status;
		if (this.#report || (kind !== 'starting' && kind !== 'loading')) return;
		this.#client.close();
		this.#status = { kind: 'idle' };
	}

	async *frames(recipe: Recipe, options?: SampleOptions): AsyncGenerator<Frame> {
		this.#walks++;
		try {
			yield* this.#client.generate(recipe, options);
		} finally {
			this.#walks--;
			if (!this.busy) for (const resume of this.#waiting.splice(0)) resume();
		}
	}

	/** The network's one-shot answer x̂₀; fetches the model first. Throws ComputeError. */
	guess(prompt: string, x: Float32Array, alphaBar: number): Promise<Float32Array> {
		return this.#client.guess(prompt, x, alphaBar);
	}

	/** What the finisher makes of a finished picture; fetches it and the model first. Throws ComputeError. */
	finish(prompt: string, x: Float32Array): Promise<Float32Array> {
		return this.#client.finish(prompt, x);
	}

	/** A picture through a shorthand of `times` fewer numbers and back. As `finish` otherwise. */
	shorthand(times: number, picture: Picture): Promise<RoundTrip> {
		return this.#client.shorthand(times, picture);
	}

	/** Teaches the model a word, an update at a time; fetches the model first. Throws ComputeError. */
	teach(teaching: Teaching): AsyncGenerator<TeachingStep> {
		return this.#client.teach(teaching);
	}

	/** Ends the teaching that goes on, within one of its examples. */
	endTeaching(): Promise<undefined> {
		return this.#client.endTeaching();
	}

	/** What the text encoder makes of each prompt; fetches the model first. Throws ComputeError. */
	words(prompts: string[]): Promise<EncodedPrompt[]> {
		return this.#client.words(prompts);
	}

	/** The numbers that are learned for every token. As `words` otherwise. */
	table(): Promise<EmbeddingTable> {
		return this.#client.table();
	}

	/** Whether a picture is in the making. To ask for another would end it: for a reader, not unasked. */
	get busy(): boolean {
		return this.#walks > 0;
	}

	/** Settled when the picture in the making is over. Who waits with others looks again whether it is `busy`. */
	idle(): Promise<void> {
		return new Promise((resolve) => {
			if (this.busy) this.#waiting.push(resolve);
			else resolve();
		});
	}

	provenance(): Provenance {
		return { kind: 'live', backend: this.#report?.backend ?? 'unknown' };
	}

	loading(): { loaded: number; total: number } | undefined {
		return this.#status.kind === 'loading' ? this.#status : undefined;
	}

	#hear(status: EngineStatus): void {
		this.#status = status;
		if (status.kind === 'ready') this.#report = status.report;
		else if (status.kind !== 'loading') this.#report = undefined;
	}
}

/** One for the whole site: there is one worker, and one copy of the weights. */
export const engine = new Engine();
