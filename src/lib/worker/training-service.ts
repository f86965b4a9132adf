import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { guided } from '#lib/diffusion/denoiser.ts';
import { stepNoise } from '#lib/diffusion/random.ts';
import { labSamplerOf } from '#lib/lab/lab-sampler.ts';
import { slicedWasserstein } from '#lib/lab/distance.ts';
import { exactDenoiser, pointsOf } from '#lib/lab/exact.ts';
import type { Dataset } from '#lib/lab/distribution.ts';
import type { Trainer } from '#lib/lab/trainer/trainer.ts';
import { ComputeError } from './compute-error.ts';
import type {
	TrainingAnswers,
	TrainingQuery,
	Conditioning,
	SampleRequest,
	SampledTrajectories,
	Predictor
} from './training-protocol.ts';
import { Checkpoints } from './checkpoints.ts';

/** What the desk needs of the machine: tfjs started, and a trainer of it. Loaded at the first question. */
export interface TrainingBackend {
	backend: 'wasm' | 'cpu';
	detail: string;
	start(question: TrainingQuery & { type: 'train' }): Trainer;
	memory(): TrainingAnswers['memory'];
}

/** What waits its turn. */
type Queued = Exclude<TrainingQuery, { type: 'halt' }>;

interface Bench {
	run: number;
	cloud: Dataset;
	trainer: Trainer;
	checkpoints: Checkpoints;
}

/** Answers questions about one training, one at a time and in order; a new training ends the one before. */
export class TrainingService {
	readonly #load: () => Promise<TrainingBackend>;
	#machine: Promise<TrainingBackend> | undefined;
	#bench: Bench | undefined;
	#newest = 0;
	/** Questions so far, and the last of them that a halt came after. */
	#count = 0;
	#halted = 0;
	#last: Promise<unknown> = Promise.resolve();

	constructor(load: () => Promise<TrainingBackend>) {
		this.#load = load;
	}

	answer(question: TrainingQuery): Promise<TrainingAnswers[TrainingQuery['type']]> {
		if ('run' in question) this.#newest = Math.max(this.#newest, question.run);
		const number = ++this.#count;
		if (question.type === 'halt') {
			this.#halted = number;
			return Promise.resolve(undefined);
		}
		const answer = this.#last.then(async () => {
			// A halt that has arrived meanwhile is heard first: WebAssembly itself never waits.
			await new Promise((resolve) => setTimeout(resolve));
			return this.#now(question, number < this.#halted);
		});
		this.#last = answer.catch(() => undefined);
		return answer;
	}

	async #now(question: Queued, halted: boolean): Promise<TrainingAnswers[TrainingQuery['type']]> {
		if (question.type === 'memory') return (await this.#ready()).memory();
		// What was asked about a training that is none any more is not worth a moment.
		if (question.run !== this.#newest) throw superseded();
		if (question.type === 'train') return this.#train(question);
		const bench = this.#bench;
		if (bench?.run !== question.run) throw superseded();
		switch (question.type) {
			case 'stretch':
				return stretch(bench, question, halted);
			case 'rewind':
				await bench.trainer.restore(bench.checkpoints.before(question.step));
				return { step: bench.trainer.step, checkpoints: bench.checkpoints.steps };
			case 'noise': {
				const denoise = conditioned(bench, question.who, question.conditioning);
				return (await denoise(question.x, question.alphaBar)).eps;
			}
			case 'walk':
				return walked(bench, question.walk);
			case 'save-weights':
				return bench.trainer.saveWeights();
			case 'load-weights':
				bench.trainer.loadWeights(question.file);
				bench.checkpoints = new Checkpoints();
				bench.checkpoints.keep(await bench.trainer.checkpoint());
				return undefined;
			case 'end':
				this.#end();
				return undefined;
		}
	}

	async #train(question: TrainingQuery & { type: 'train' }): Promise<TrainingAnswers['train']> {
		const { backend, detail, start } = await this.#ready();
		this.#end();
		const trainer = start(question);
		const checkpoints = new Checkpoints();
		checkpoints.keep(await trainer.checkpoint());
		this.#bench = { run: question.run, cloud: question.cloud, trainer, checkpoints };
		return { backend, detail, parameters: trainer.parameters };
	}

	/** The machine; started again after it failed to. */
	#ready(): Promise<TrainingBackend> {
		this.#machine ??= this.#load();
		this.#machine.catch(() => (this.#machine = undefined));
		return this.#machine;
	}

	#end(): void {
		this.#bench?.trainer.dispose();
		this.#bench = undefined;
	}
}

async function stretch(
	{ trainer, checkpoints }: Bench,
	{ steps = Infinity, milliseconds = Infinity }: { steps?: number; milliseconds?: number },
	halted: boolean
): Promise<TrainingAnswers['stretch']> {
	const losses: number[] = [];
	const since = performance.now();
	while (!halted && losses.length < steps && performance.now() - since < milliseconds) {
		losses.push(await trainer.train());
		if (checkpoints.due(trainer.step)) checkpoints.keep(await trainer.checkpoint());
	}
	return {
		step: trainer.step,
		losses: Float32Array.from(losses),
		msPerStep: losses.length > 0 ? (performance.now() - since) / losses.length : undefined,
		checkpoints: checkpoints.steps
	};
}

/** The denoiser that a question means. */
function conditioned(
	{ cloud, trainer }: Bench,
	who: Predictor,
	{ label, guidance }: Conditioning
): Denoiser {
	const of = (wanted?: number) => {
		if (who === 'exact') return exactDenoiser(pointsOf(cloud, wanted));
		return trainer.denoiser(wanted, who);
	};
	if (label === undefined || guidance === 1) return of(label);
	return guided(of(label), of(), guidance);
}

async function walked(bench: Bench, walk: SampleRequest): Promise<SampledTrajectories> {
	const { start, levels, seed } = walk;
	const sampler = labSamplerOf(walk);
	const stops = [start];
	const means = {
		denoise: conditioned(bench, walk.who, walk),
		noise: stepNoise(seed, start.length)
	};
	for await (const frame of sampler(means, start, levels)) stops.push(frame.next);
	// As many on either side: the distance of a few points is larger, whatever they come from.
	const ends = stops.at(-1)!.subarray(0, walk.against?.length);
	const distance = walk.against && slicedWasserstein(ends, walk.against);
	return { stops, distance };
}

const superseded = () =>
	new ComputeError('superseded', 'A newer training was asked for; this one was left.');
