import type { Frame } from '#lib/diffusion/sampler.ts';
import { FileError } from '#lib/lab/file-error.ts';
import type { StoredNetwork } from '#lib/lab/model-file.ts';
import type { Dataset } from '#lib/lab/distribution.ts';
import type { Training } from '#lib/lab/training.ts';
import { ComputeError } from './compute-error.ts';
import { WorkerPort } from './port.ts';
import type {
	TrainingAnswers,
	TrainingQuery,
	TrainingRequest,
	Conditioning,
	TrainingStretch,
	TrainingReport,
	SampleRequest,
	SampledTrajectories,
	Predictor
} from './training-protocol.ts';

/**
 * The page's end of a training in the compute worker's own script, in a thread of its own: a picture in
 * the making and a network in training do not wait for each other, and not a byte is fetched twice.
 */
export class TrainingClient {
	readonly #port = new WorkerPort<Omit<TrainingRequest, 'id'>>({
		work: 'training'
	});
	#run = 0;

	/** Begins a training; one that was there is left, and whoever waits for it hears `superseded`. */
	train(dataset: Dataset, training: Training): Promise<TrainingReport> {
		return this.#ask({ type: 'train', run: ++this.#run, dataset, training });
	}

	/**
	 * The training's steps, a stretch at a time: of `milliseconds`, or of one step. Not asking is
	 * pausing; leaving the loop is, too.
	 */
	async *stretches(
		length: { milliseconds: number } | { steps: number }
	): AsyncGenerator<TrainingStretch> {
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

	/** The same walk, with all that each step computes. */
	frames(walk: SampleRequest): Promise<Frame[]> {
		return this.#ask({ type: 'frames', run: this.#run, walk });
	}

	/** The network as tfjs stores it. */
	saveWeights(): Promise<StoredNetwork> {
		return this.#ask({ type: 'save-weights', run: this.#run });
	}

	/** Takes the weights of a stored network. Throws FileError where they do not fit this one. */
	async loadWeights(file: Omit<StoredNetwork, 'topology'>): Promise<void> {
		const problem = await this.#ask({ type: 'load-weights', run: this.#run, file });
		if (problem) throw new FileError(problem);
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
		this.#port.close(new ComputeError({ code: 'closed', work: 'training' }));
	}

	#ask<Q extends TrainingQuery>(lab: Q): Promise<TrainingAnswers[Q['type']]> {
		return this.#port.ask({ type: 'lab', lab }) as Promise<TrainingAnswers[Q['type']]>;
	}
}
