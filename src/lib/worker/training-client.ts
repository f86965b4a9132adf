import type { StoredNetwork } from '#lib/lab/model-file.ts';
import type { Dataset } from '#lib/lab/distribution.ts';
import type { Training } from '#lib/lab/training.ts';
import { ComputeError } from './compute-error.ts';
import type {
	TrainingAnswers,
	TrainingMessage,
	TrainingQuery,
	TrainingRequest,
	Conditioning,
	Stretch,
	TrainingReport,
	SampleRequest,
	SampledTrajectories,
	Predictor
} from './training-protocol.ts';

interface Pending {
	resolve: (value: never) => void;
	reject: (error: ComputeError) => void;
}

/**
 * The page's end of a training in the compute worker's own script, in a thread of its own: a picture in
 * the making and a network in training do not wait for each other, and not a byte is fetched twice.
 */
export class TrainingClient {
	#worker: Worker | undefined;
	#pending = new Map<number, Pending>();
	#lastId = 0;
	#run = 0;

	/** Begins a training; one that was there is left, and whoever waits for it hears `superseded`. */
	train(cloud: Dataset, training: Training): Promise<TrainingReport> {
		return this.#ask({ type: 'train', run: ++this.#run, cloud, training });
	}

	/**
	 * The training's steps, a stretch at a time: of `milliseconds`, or of one step. Not asking is
	 * pausing; leaving the loop is, too.
	 */
	async *stretches(length: { milliseconds: number } | { steps: number }): AsyncGenerator<Stretch> {
		const run = this.#run;
		for (;;) yield await this.#ask({ type: 'stretch', run, ...length });
	}

	/** A stretch that waits its turn will take no step. */
	halt(): Promise<undefined> {
		return this.#ask({ type: 'halt', run: this.#run });
	}

	rewind(step: number): Promise<TrainingAnswers['rewind']> {
		return this.#ask({ type: 'rewind', run: this.#run, step });
	}

	/** ε̂ at points, x and y in turn. */
	noise(
		who: Predictor,
		x: Float32Array,
		alphaBar: number,
		conditioning: Conditioning
	): Promise<Float32Array> {
		return this.#ask({ type: 'noise', run: this.#run, who, x, alphaBar, conditioning });
	}

	/** Where points go: all of them at every stop. */
	walk(walk: SampleRequest): Promise<SampledTrajectories> {
		return this.#ask({ type: 'walk', run: this.#run, walk });
	}

	/** The network as tfjs stores it. */
	saveWeights(): Promise<StoredNetwork> {
		return this.#ask({ type: 'save-weights', run: this.#run });
	}

	/** Takes the weights of a stored network. */
	loadWeights(file: Omit<StoredNetwork, 'topology'>): Promise<undefined> {
		return this.#ask({ type: 'load-weights', run: this.#run, file });
	}

	/** What tfjs holds in that thread. */
	memory(): Promise<TrainingAnswers['memory']> {
		return this.#ask({ type: 'memory' });
	}

	/** Frees the training; the thread stays for the next one. */
	end(): Promise<undefined> {
		return this.#ask({ type: 'end', run: this.#run });
	}

	/** Ends the thread and whatever it was doing. */
	close(): void {
		this.#fail(new ComputeError('crashed', 'The training was closed.'));
	}

	#ask<Q extends TrainingQuery>(lab: Q): Promise<TrainingAnswers[Q['type']]> {
		const id = ++this.#lastId;
		return new Promise((resolve, reject) => {
			this.#pending.set(id, { resolve, reject });
			this.#started().postMessage({ type: 'lab', id, lab } satisfies TrainingRequest);
		});
	}

	#started(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<TrainingMessage>) => this.#hear(data);
		worker.onerror = (event) => {
			event.preventDefault();
			const reason = event.message || 'its code could not be loaded';
			this.#fail(new ComputeError('crashed', `The training stopped: ${reason}. Start it again.`));
		};
		return (this.#worker = worker);
	}

	#hear(message: TrainingMessage): void {
		const pending = this.#pending.get(message.id);
		this.#pending.delete(message.id);
		if (message.type === 'reply') pending?.resolve(message.value as never);
		else pending?.reject(new ComputeError(message.code, message.sentence));
	}

	#fail(error: ComputeError): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { reject } of this.#pending.values()) reject(error);
		this.#pending.clear();
	}
}
