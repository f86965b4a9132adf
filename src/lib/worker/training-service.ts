import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { guided } from '#lib/diffusion/denoiser.ts';
import { stepNoise } from '#lib/diffusion/random.ts';
import { labSamplerOf } from '#lib/lab/lab-sampler.ts';
import { slicedWasserstein } from '#lib/lab/distance.ts';
import { exactDenoiser, pointsOf } from '#lib/lab/exact.ts';
import type { Dataset } from '#lib/lab/distribution.ts';
import { FileError } from '#lib/lab/file-error.ts';
import type { StoredNetwork } from '#lib/lab/model-file.ts';
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

/** What the service trains on: tfjs started, and a trainer of it. Loaded at the first question. */
export interface TrainingBackend {
	backend: 'wasm' | 'cpu';
	detail: string;
	start(question: TrainingQuery & { type: 'train' }): Trainer;
	memory(): TrainingAnswers['memory'];
}

/** What waits its turn. */
type Queued = Exclude<TrainingQuery, { type: 'halt' }>;

interface ActiveTraining {
	run: number;
	dataset: Dataset;
	trainer: Trainer;
	checkpoints: Checkpoints;
}

/** Answers questions about one training, one at a time and in order; a new training ends the one before. */
export class TrainingService {
	readonly #load: () => Promise<TrainingBackend>;
	#backend: Promise<TrainingBackend> | undefined;
	#current: ActiveTraining | undefined;
	#newest = 0;
	/** The highest run that a training was asked for. */
	#begun = 0;
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
		// It began in a worker that is no more.
		if (question.run > this.#begun) throw new ComputeError({ code: 'gone', work: 'training' });
		const current = this.#current;
		if (current?.run !== question.run) throw superseded();
		switch (question.type) {
			case 'stretch':
				return stretch(current, question, halted);
			case 'rewind':
				await current.trainer.restore(current.checkpoints.before(question.step));
				return { step: current.trainer.step, checkpoints: current.checkpoints.steps };
			case 'noise': {
				const denoise = conditioned(current, question.who, question.conditioning);
				return (await denoise(question.x, question.alphaBar)).eps;
			}
			case 'walk':
				return walked(current, question.walk);
			case 'frames':
				return frames(current, question.walk);
			case 'save-weights':
				return current.trainer.saveWeights();
			case 'load-weights':
				return taken(current, question.file);
			case 'end':
				this.#end();
				return undefined;
		}
	}

	async #train(question: TrainingQuery & { type: 'train' }): Promise<TrainingAnswers['train']> {
		const { backend, detail, start } = await this.#ready();
		this.#end();
		this.#begun = question.run;
		const trainer = start(question);
		const checkpoints = new Checkpoints();
		checkpoints.keep(await trainer.checkpoint());
		this.#current = { run: question.run, dataset: question.dataset, trainer, checkpoints };
		return { backend, detail, parameters: trainer.parameters };
	}

	/** The backend; started again after it failed to. */
	#ready(): Promise<TrainingBackend> {
		this.#backend ??= this.#load();
		this.#backend.catch(() => (this.#backend = undefined));
		return this.#backend;
	}

	#end(): void {
		this.#current?.trainer.dispose();
		this.#current = undefined;
	}
}

/** Takes the weights of a file; answers what is wrong with it, if they do not fit. */
async function taken(
	current: ActiveTraining,
	file: Omit<StoredNetwork, 'topology'>
): Promise<TrainingAnswers['load-weights']> {
	try {
		current.trainer.loadWeights(file);
	} catch (error) {
		if (error instanceof FileError) return error.problem;
		throw error;
	}
	current.checkpoints = new Checkpoints();
	current.checkpoints.keep(await current.trainer.checkpoint());
	return undefined;
}

async function stretch(
	{ trainer, checkpoints }: ActiveTraining,
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
	{ dataset, trainer }: ActiveTraining,
	who: Predictor,
	{ label, guidance }: Conditioning
): Denoiser {
	const of = (wanted?: number) => {
		if (who === 'exact') return exactDenoiser(pointsOf(dataset, wanted));
		return trainer.denoiser(wanted, who);
	};
	if (label === undefined || guidance === 1) return of(label);
	return guided(of(label), of(), guidance);
}

/** The steps of a walk. */
function framesOf(current: ActiveTraining, walk: SampleRequest): AsyncGenerator<Frame> {
	const denoise = conditioned(current, walk.who, walk);
	const noise = stepNoise(walk.seed, walk.start.length);
	return labSamplerOf(walk)({ denoise, noise }, walk.start, walk.levels);
}

async function frames(current: ActiveTraining, walk: SampleRequest): Promise<Frame[]> {
	const all: Frame[] = [];
	for await (const frame of framesOf(current, walk)) all.push(frame);
	return all;
}

async function walked(current: ActiveTraining, walk: SampleRequest): Promise<SampledTrajectories> {
	const stops = [walk.start];
	for await (const { next } of framesOf(current, walk)) stops.push(next);
	// As many on either side: the distance of a few points is larger, whatever they come from.
	const ends = stops.at(-1)!.subarray(0, walk.against?.length);
	const distance = walk.against && slicedWasserstein(ends, walk.against);
	return { stops, distance };
}

const superseded = () => new ComputeError({ code: 'superseded', work: 'training' });
