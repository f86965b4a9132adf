import type { Frame } from '#lib/diffusion/sampler.ts';
import type { StoredNetwork } from '#lib/lab/model-file.ts';
import type { Dataset } from '#lib/lab/distribution.ts';
import type { Training } from '#lib/lab/training.ts';
import { isSuperseded } from '#lib/worker/compute-error.ts';
import { TrainingClient } from '#lib/worker/training-client.ts';
import type {
	Conditioning,
	TrainingStretch,
	TrainingReport,
	SampleRequest,
	SampledTrajectories,
	Predictor
} from '#lib/worker/training-protocol.ts';
import { problemOf, type Problem } from './problem.ts';

export type { Conditioning };

/** Milliseconds of training between two looks at the page: short enough to stop at once. */
const STRETCH = 60;

/** A network in training, as a page sees it: its losses so far, play and pause. */
export class TrainingRun {
	#report = $state.raw<TrainingReport>();
	#step = $state(0);
	#msPerStep = $state<number>();
	#checkpoints = $state.raw<readonly number[]>([]);
	#playing = $state(false);
	#failure = $state.raw<Problem>();
	#losses: number[] = [];
	#client = new TrainingClient();
	readonly #moved: () => void;

	/** `moved` hears of every change of the network. */
	constructor(moved: () => void = () => undefined) {
		this.#moved = moved;
	}

	/** What it runs on; undefined until it does. */
	get report(): TrainingReport | undefined {
		return this.#report;
	}

	/** Steps taken. */
	get step(): number {
		return this.#step;
	}

	/** As measured over the last stretch. */
	get msPerStep(): number | undefined {
		return this.#msPerStep;
	}

	/** Steps that can be gone back to, rising. */
	get checkpoints(): readonly number[] {
		return this.#checkpoints;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Why it cannot go on. */
	get failure(): Problem | undefined {
		return this.#failure;
	}

	/** The loss of each step. Read with `step`, which says when there are more. */
	get losses(): readonly number[] {
		return this.#losses;
	}

	/** A new network; it goes on playing if one was playing. */
	async begin(dataset: Dataset, training: Training): Promise<void> {
		const playing = this.#playing;
		this.#playing = false;
		this.#losses = [];
		[this.#step, this.#msPerStep, this.#checkpoints, this.#failure] = [0, undefined, [], undefined];
		await this.#safely(async () => {
			this.#report = await this.#client.train(dataset, training);
			this.#moved();
			if (playing) void this.play();
		});
	}

	async play(): Promise<void> {
		if (this.#playing || !this.#report) return;
		this.#playing = true;
		await this.#safely(async () => {
			for await (const stretch of this.#client.stretches({ milliseconds: STRETCH })) {
				this.#take(stretch);
				if (!this.#playing) return;
			}
		});
	}

	pause(): void {
		if (!this.#playing) return;
		this.#playing = false;
		void this.#safely(async () => void (await this.#client.halt()));
	}

	/** One batch. */
	async once(): Promise<void> {
		this.pause();
		await this.#safely(async () => {
			for await (const stretch of this.#client.stretches({ steps: 1 })) return this.#take(stretch);
		});
	}

	/** Back to the latest checkpoint at or before a step. */
	async rewind(step: number): Promise<void> {
		this.pause();
		await this.#safely(async () => {
			const back = await this.#client.rewind(step);
			[this.#step, this.#checkpoints] = [back.step, back.checkpoints];
			this.#moved();
		});
	}

	/** ε̂ at points; throws ComputeError. */
	noise(
		who: Predictor,
		x: Float32Array,
		alphaBar: number,
		conditioning: Conditioning
	): Promise<Float32Array> {
		return this.#client.noise(who, x, alphaBar, conditioning);
	}

	/** Where points go; throws ComputeError. */
	walk(walk: SampleRequest): Promise<SampledTrajectories> {
		return this.#client.walk(walk);
	}

	/** The same walk, with all that each step computes; throws ComputeError. */
	frames(walk: SampleRequest): Promise<Frame[]> {
		return this.#client.frames(walk);
	}

	/** The network as tfjs stores it; throws ComputeError. */
	saveWeights(): Promise<StoredNetwork> {
		return this.#client.saveWeights();
	}

	/** Takes the weights of a stored network, and counts steps from 0; throws FileError where they do not fit. */
	async loadWeights(file: Omit<StoredNetwork, 'topology'>): Promise<void> {
		this.pause();
		await this.#client.loadWeights(file);
		this.#losses = [];
		[this.#step, this.#checkpoints] = [0, [0]];
		this.#moved();
	}

	close(): void {
		this.#playing = false;
		this.#client.close();
		this.#report = undefined;
	}

	#take({ step, losses, msPerStep, checkpoints }: TrainingStretch): void {
		// After going back, the same steps come again.
		this.#losses.splice(step - losses.length, losses.length, ...losses);
		[this.#step, this.#checkpoints] = [step, checkpoints];
		this.#msPerStep = msPerStep ?? this.#msPerStep;
		this.#moved();
	}

	/** A training that a newer one has replaced ends quietly; anything else is said. */
	async #safely(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (isSuperseded(error)) return;
			this.#playing = false;
			this.#failure = problemOf(error);
		}
	}
}
