import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { guided } from '#lib/diffusion/denoiser.ts';
import { stepNoise } from '#lib/diffusion/random.ts';
import { makeSampler, samplerEntry } from '#lib/diffusion/samplers/all.ts';
import { slicedWasserstein } from '#lib/lab/distance.ts';
import { exactDenoiser, pointsOf } from '#lib/lab/exact.ts';
import type { Cloud } from '#lib/lab/distribution.ts';
import type { Trainer } from '#lib/lab/trainer/trainer.ts';
import { ComputeError } from './compute-error.ts';
import type { LabAnswers, LabQuestion, Led, Walk, Walked, Who } from './training-protocol.ts';
import { Moments } from './checkpoints.ts';

/** What the desk needs of the machine: tfjs started, and a trainer of it. Loaded at the first question. */
export interface Machine {
	backend: 'wasm' | 'cpu';
	detail: string;
	start(question: LabQuestion & { type: 'train' }): Trainer;
	held(): LabAnswers['held'];
}

/** What waits its turn. */
type Queued = Exclude<LabQuestion, { type: 'halt' }>;

interface Bench {
	run: number;
	cloud: Cloud;
	trainer: Trainer;
	moments: Moments;
}

/** Answers questions about one training, one at a time and in order; a new training ends the one before. */
export class LabDesk {
	readonly #load: () => Promise<Machine>;
	#machine: Promise<Machine> | undefined;
	#bench: Bench | undefined;
	#newest = 0;
	/** Questions so far, and the last of them that a halt came after. */
	#count = 0;
	#halted = 0;
	#last: Promise<unknown> = Promise.resolve();

	constructor(load: () => Promise<Machine>) {
		this.#load = load;
	}

	answer(question: LabQuestion): Promise<LabAnswers[LabQuestion['type']]> {
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

	async #now(question: Queued, halted: boolean): Promise<LabAnswers[LabQuestion['type']]> {
		if (question.type === 'held') return (await this.#ready()).held();
		// What was asked about a training that is none any more is not worth a moment.
		if (question.run !== this.#newest) throw superseded();
		if (question.type === 'train') return this.#train(question);
		const bench = this.#bench;
		if (bench?.run !== question.run) throw superseded();
		switch (question.type) {
			case 'stretch':
				return stretch(bench, question, halted);
			case 'rewind':
				await bench.trainer.goTo(bench.moments.before(question.step));
				return { step: bench.trainer.step, moments: bench.moments.steps };
			case 'noise': {
				const denoise = led(bench, question.who, question.led);
				return (await denoise(question.x, question.alphaBar)).eps;
			}
			case 'walk':
				return walked(bench, question.walk);
			case 'stored':
				return bench.trainer.stored();
			case 'take':
				bench.trainer.take(question.file);
				bench.moments = new Moments();
				bench.moments.keep(await bench.trainer.moment());
				return undefined;
			case 'end':
				this.#end();
				return undefined;
		}
	}

	async #train(question: LabQuestion & { type: 'train' }): Promise<LabAnswers['train']> {
		const { backend, detail, start } = await this.#ready();
		this.#end();
		const trainer = start(question);
		const moments = new Moments();
		moments.keep(await trainer.moment());
		this.#bench = { run: question.run, cloud: question.cloud, trainer, moments };
		return { backend, detail, parameters: trainer.parameters };
	}

	/** The machine; started again after it failed to. */
	#ready(): Promise<Machine> {
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
	{ trainer, moments }: Bench,
	{ steps = Infinity, milliseconds = Infinity }: { steps?: number; milliseconds?: number },
	halted: boolean
): Promise<LabAnswers['stretch']> {
	const losses: number[] = [];
	const since = performance.now();
	while (!halted && losses.length < steps && performance.now() - since < milliseconds) {
		losses.push(await trainer.train());
		if (moments.due(trainer.step)) moments.keep(await trainer.moment());
	}
	return {
		step: trainer.step,
		losses: Float32Array.from(losses),
		msPerStep: losses.length > 0 ? (performance.now() - since) / losses.length : undefined,
		moments: moments.steps
	};
}

/** The denoiser that a question means. */
function led({ cloud, trainer }: Bench, who: Who, { label, guidance }: Led): Denoiser {
	const of = (wanted?: number) => {
		if (who === 'exact') return exactDenoiser(pointsOf(cloud, wanted));
		return trainer.denoiser(wanted, who === 'newest' ? 'newest' : 'mean');
	};
	if (label === undefined || guidance === 1) return of(label);
	return guided(of(label), of(), guidance);
}

async function walked(bench: Bench, walk: Walk): Promise<Walked> {
	const { start, levels, seed, eta } = walk;
	const takesEta = Object.hasOwn(samplerEntry(walk.sampler).options, 'eta');
	const sampler = makeSampler(walk.sampler, takesEta ? { eta } : {});
	const stops = [start];
	const means = { denoise: led(bench, walk.who, walk), noise: stepNoise(seed, start.length) };
	for await (const frame of sampler(means, start, levels)) stops.push(frame.next);
	// As many on either side: the distance of a few points is larger, whatever they come from.
	const ends = stops.at(-1)!.subarray(0, walk.against?.length);
	const distance = walk.against && slicedWasserstein(ends, walk.against);
	return { stops, distance };
}

const superseded = () =>
	new ComputeError('superseded', 'A newer training was asked for; this one was left.');
