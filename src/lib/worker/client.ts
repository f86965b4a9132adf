import type { Frame } from '#lib/diffusion/sampler.ts';
import type { EncodedPrompt, EmbeddingTable } from '#lib/pipeline/encode-prompts.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { ComputeError } from './compute-error.ts';
import type {
	ComputeAnswers,
	BackendChoice,
	BackendReport,
	EngineStatus,
	MemoryInUse,
	ComputeMessage,
	ComputeQuery,
	ComputeRequest
} from './protocol.ts';

interface Pending {
	/** The request for a picture it belongs to. */
	run?: number;
	resolve: (value: never) => void;
	reject: (error: ComputeError) => void;
}

/** The page's end of the compute worker, which is started at the first request and kept. */
export class ComputeClient {
	#worker: Worker | undefined;
	#pending = new Map<number, Pending>();
	#lastId = 0;
	#newestRun = 0;
	readonly #report: (status: EngineStatus) => void;

	/** `report` hears of every change: bytes loaded, the backend chosen, what failed. */
	constructor(report: (status: EngineStatus) => void) {
		this.#report = report;
	}

	/**
	 * generate(), in the other thread. The first frame waits for the model. One frame per request: not
	 * asking is pausing, leaving the loop is cancelling. The newest request wins: an older one, also when
	 * it is waiting for its next frame, throws ComputeError `superseded`.
	 */
	async *generate(recipe: Recipe, options: SampleOptions = {}): AsyncGenerator<Frame> {
		const run = ++this.#newestRun;
		this.#supersede(run);
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
			if (this.#worker && run === this.#newestRun)
				void this.#ask({ type: 'stop', run }).catch(() => undefined);
		}
	}

	/**
	 * Fetches the model and starts a backend, if that has not happened; ends a run where the backend has
	 * to change. Again after a failure, it is a retry.
	 */
	load(choice: BackendChoice = 'auto'): Promise<BackendReport> {
		return this.#ask({ type: 'load', choice });
	}

	/** guess(), in the other thread. Waits for the model; a picture in the making goes on. */
	guess(prompt: string, x: Float32Array, alphaBar: number): Promise<Float32Array> {
		return this.#ask({ type: 'guess', prompt, x, alphaBar });
	}

	/** What the text encoder makes of each prompt. Waits for the model; a picture in the making goes on. */
	words(prompts: string[]): Promise<EncodedPrompt[]> {
		return this.#ask({ type: 'words', prompts });
	}

	/** The numbers that are learned for every token of the vocabulary. */
	table(): Promise<EmbeddingTable> {
		return this.#ask({ type: 'table' });
	}

	/** What tfjs holds at this moment. */
	memory(): Promise<MemoryInUse> {
		return this.#ask({ type: 'memory' });
	}

	/** Ends the worker and whatever it was doing. */
	close(): void {
		this.#end(new ComputeError('crashed', 'The compute worker was closed.'));
	}

	#ask<Q extends ComputeQuery>(question: Q): Promise<ComputeAnswers[Q['type']]> {
		const id = ++this.#lastId;
		const run = 'run' in question ? question.run : undefined;
		return new Promise((resolve, reject) => {
			this.#pending.set(id, { run, resolve, reject });
			this.#started().postMessage({ ...question, id } satisfies ComputeRequest);
		});
	}

	#started(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<ComputeMessage>) => this.#hear(data);
		worker.onerror = (event) => {
			event.preventDefault();
			const reason = event.message || 'its code could not be loaded';
			const sentence = `The compute worker stopped: ${reason}. Try again.`;
			this.#end(new ComputeError('crashed', sentence));
			this.#report({ kind: 'failed', code: 'crashed', sentence });
		};
		return (this.#worker = worker);
	}

	/** A reply to a request that is no longer waited for is dropped. */
	#hear(message: ComputeMessage): void {
		if (message.type === 'status') return this.#report(message.status);
		const pending = this.#pending.get(message.id);
		this.#pending.delete(message.id);
		if (message.type === 'reply') pending?.resolve(message.value as never);
		else pending?.reject(new ComputeError(message.code, message.sentence));
	}

	/** Older requests for a picture stop waiting at once. */
	#supersede(newest: number): void {
		for (const [id, { run, reject }] of this.#pending) {
			if (run === undefined || run === newest) continue;
			this.#pending.delete(id);
			reject(superseded());
		}
	}

	#end(error: ComputeError): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { reject } of this.#pending.values()) reject(error);
		this.#pending.clear();
	}
}

const superseded = () =>
	new ComputeError('superseded', 'A newer picture was asked for; this one was left.');
