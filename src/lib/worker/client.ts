import type { Frame } from '#lib/diffusion/sampler.ts';
import type { EncodedPrompt, EmbeddingTable } from '#lib/pipeline/encode-prompts.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { Picture, RoundTrip } from '#lib/pipeline/shorthand.ts';
import type { Teaching, TeachingStep } from '#lib/teaching/teach.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { ComputeError } from './compute-error.ts';
import { WorkerPort } from './port.ts';
import type {
	ComputeAnswers,
	BackendWish,
	BackendReport,
	EngineStatus,
	MemoryInUse,
	ComputeQuery,
	StatusMessage
} from './protocol.ts';

/** The page's end of the compute worker, which is started at the first request and kept. */
export class ComputeClient {
	readonly #port: WorkerPort<ComputeQuery, StatusMessage>;
	#newestRun = 0;
	#newestLesson = 0;

	/** `report` hears of every change: bytes loaded, the backend chosen, what failed. */
	constructor(report: (status: EngineStatus) => void) {
		this.#port = new WorkerPort({
			work: 'picture',
			hear: ({ status }) => report(status),
			onopen: () => report({ kind: 'starting' }),
			oncrash: ({ problem }) => report({ kind: 'failed', problem })
		});
	}

	/**
	 * generate(), in the other thread. The first frame waits for the model. One frame per request: not
	 * asking is pausing, leaving the loop is cancelling. The newest request wins: an older one, also when
	 * it is waiting for its next frame, throws ComputeError `superseded`.
	 */
	async *generate(recipe: Recipe, options: SampleOptions = {}): AsyncGenerator<Frame> {
		const run = ++this.#newestRun;
		this.#port.leave(run, superseded());
		try {
			await this.#ask({ type: 'start', run, recipe, options });
			for (;;) {
				if (run !== this.#newestRun) throw superseded();
				const frame = await this.#ask({ type: 'next', run });
				if (!frame) return;
				yield frame;
			}
		} finally {
			// Nobody waits for the answer. A worker that has died has nothing left to stop.
			if (this.#port.isOpen && run === this.#newestRun)
				void this.#ask({ type: 'stop', run }).catch(() => undefined);
		}
	}

	/**
	 * Fetches the model and starts a backend, if that has not happened; ends a run where the backend has
	 * to change. Again after a failure, it is a retry.
	 */
	load(choice: BackendWish = 'kept'): Promise<BackendReport> {
		return this.#ask({ type: 'load', choice });
	}

	/** guess(), in the other thread. Waits for the model; a picture in the making goes on. */
	guess(prompt: string, x: Float32Array, alphaBar: number): Promise<Float32Array> {
		return this.#ask({ type: 'guess', prompt, x, alphaBar });
	}

	/** finishPicture(), in the other thread. Fetches the finisher at first use; a picture in the making goes on. */
	finish(prompt: string, x: Float32Array): Promise<Float32Array> {
		return this.#ask({ type: 'finish', prompt, x });
	}

	/** A picture through a shorthand of `times` fewer numbers and back. As `finish` otherwise. */
	shorthand(times: number, picture: Picture): Promise<RoundTrip> {
		return this.#ask({ type: 'shorthand', times, picture });
	}

	/** What the text encoder makes of each prompt. Waits for the model; a picture in the making goes on. */
	words(prompts: string[]): Promise<EncodedPrompt[]> {
		return this.#ask({ type: 'words', prompts });
	}

	/** The numbers that are learned for every token of the vocabulary. */
	table(): Promise<EmbeddingTable> {
		return this.#ask({ type: 'table' });
	}

	/**
	 * teachWord(), in the other thread: an update a request, so not asking is pausing, and leaving the loop ends it. Pictures may be
	 * drawn between two of them.
	 */
	async *teach(teaching: Teaching): AsyncGenerator<TeachingStep> {
		const lesson = ++this.#newestLesson;
		try {
			await this.#ask({ type: 'teach', lesson, teaching });
			for (;;) {
				const step = await this.#ask({ type: 'teach-on', lesson });
				if (!step) return;
				yield step;
			}
		} finally {
			if (this.#port.isOpen) void this.endTeaching(lesson);
		}
	}

	/** Ends the newest teaching at once: whoever waits for its next step hears that it was left. */
	endTeaching(lesson = this.#newestLesson): Promise<undefined> {
		return this.#ask({ type: 'teach-end', lesson }).catch(() => undefined);
	}

	/** What tfjs holds at this moment. */
	memory(): Promise<MemoryInUse> {
		return this.#ask({ type: 'memory' });
	}

	/** Ends the worker and whatever it was doing. */
	close(): void {
		this.#port.close(new ComputeError({ code: 'closed', work: 'picture' }));
	}

	#ask<Q extends ComputeQuery>(question: Q): Promise<ComputeAnswers[Q['type']]> {
		const run = 'run' in question ? question.run : undefined;
		return this.#port.ask(question, run) as Promise<ComputeAnswers[Q['type']]>;
	}
}

const superseded = () => new ComputeError({ code: 'superseded', work: 'picture' });
