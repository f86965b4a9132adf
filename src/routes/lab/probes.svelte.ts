import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { Trajectories } from '#lib/lab/trajectories.ts';
import type { TrainingRun, Conditioning } from '#lib/run/training-run.svelte.ts';

/** What is to be looked at. */
export interface ProbeRequest {
	/** The network is learning meanwhile: look at what changes with it, and not too often. */
	hurry: boolean;
	walk: {
		sampler: SamplerName;
		eta: number;
		levels: readonly number[];
		seed: number;
	} & Conditioning;
	/** Where the crowd begins. */
	crowd: Float32Array;
	/** Where the drawn paths begin. */
	starts: Float32Array;
	/** Points of the data to measure against; as many of the crowd are. */
	against: Float32Array;
	field: {
		x: Float32Array;
		alphaBar: number;
		conditioning: Conditioning;
	};
	/** Names the data that the exact answers belong to. */
	data: number;
	/** Steps that the network has taken. */
	step: number;
}

/** Answers so far; undefined until there are any. */
export interface ProbeResult {
	/** The crowd of the network on its way, and how far it ends from the data. */
	crowd?: Trajectories;
	distance?: number | undefined;
	/** The drawn paths: the network's, and those of the exact denoiser. */
	paths?: Trajectories;
	exactPaths?: Trajectories;
	exactDistance?: number | undefined;
	/** ε̂ on the grid, at that ᾱ. */
	field?: { alphaBar: number; network: Float32Array; exact: Float32Array };
}

/** Milliseconds between two looks while the network learns. */
const PAUSE = 350;

/** Looks at what a network can do by now: one probe at a time, the newest request next. */
export class Probe {
	#seen = $state.raw<ProbeResult>({});
	#wanted = false;
	#looking = false;
	#closed = false;
	#lastAt = 0;
	/** What the crowd that was seen belongs to. */
	#crowd = '';
	#exact: { field: string; walk: string; eps?: Float32Array; distance?: number | undefined } = {
		field: '',
		walk: ''
	};
	readonly #training: TrainingRun;
	readonly #wish: () => ProbeRequest;

	constructor(training: TrainingRun, wish: () => ProbeRequest) {
		this.#training = training;
		this.#wish = wish;
	}

	get seen(): ProbeResult {
		return this.#seen;
	}

	/** Has it looked at again, soon. */
	ask(): void {
		this.#wanted = true;
		if (!this.#looking && !this.#closed) void this.#look();
	}

	/** Nobody looks any more: what is wished for is gone with its page. */
	close(): void {
		this.#closed = true;
	}

	/** What was seen is of another network. */
	forget(): void {
		this.#seen = {};
		this.#crowd = '';
	}

	async #look(): Promise<void> {
		this.#looking = true;
		while (this.#wanted && !this.#closed) {
			const wish = this.#wish();
			const wait = wish.hurry ? this.#lastAt + PAUSE - performance.now() : 0;
			if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
			if (this.#closed) return;
			this.#wanted = false;
			// A network that is gone says so; there will be another wish.
			await this.#once(this.#wish()).catch(() => undefined);
			this.#lastAt = performance.now();
		}
		this.#looking = false;
	}

	async #once({ walk, crowd, starts, against, field, data, step }: ProbeRequest): Promise<void> {
		const { levels } = walk;
		const network = { ...walk, who: 'ema' } as const;
		const key = JSON.stringify([data, step, walk, crowd.length]);
		if (key !== this.#crowd) {
			const { stops, distance } = await this.#training.walk({ ...network, start: crowd, against });
			this.#seen = { ...this.#seen, crowd: { levels, stops }, distance };
			this.#crowd = key;
		}
		const few = await this.#training.walk({ ...network, start: starts });
		const eps = await this.#training.noise('ema', field.x, field.alphaBar, field.conditioning);
		const exact = await this.#exactField(field, data);
		this.#seen = {
			...this.#seen,
			paths: { levels, stops: few.stops },
			field: { alphaBar: field.alphaBar, network: eps, exact }
		};
		const exactPaths = await this.#training.walk({ ...walk, who: 'exact', start: starts });
		const exactDistance = await this.#exactWalk(
			walk,
			crowd.subarray(0, against.length),
			against,
			data
		);
		this.#seen = { ...this.#seen, exactPaths: { levels, stops: exactPaths.stops }, exactDistance };
	}

	/** The exact answers do not change while the network learns. */
	async #exactField(field: ProbeRequest['field'], data: number): Promise<Float32Array> {
		const key = JSON.stringify([data, field.alphaBar, field.conditioning]);
		if (this.#exact.field !== key || !this.#exact.eps) {
			this.#exact.eps = await this.#training.noise(
				'exact',
				field.x,
				field.alphaBar,
				field.conditioning
			);
			this.#exact.field = key;
		}
		return this.#exact.eps;
	}

	async #exactWalk(
		walk: ProbeRequest['walk'],
		start: Float32Array,
		against: Float32Array,
		data: number
	): Promise<number | undefined> {
		const key = JSON.stringify([data, walk]);
		if (this.#exact.walk !== key) {
			const { distance } = await this.#training.walk({ ...walk, who: 'exact', start, against });
			[this.#exact.walk, this.#exact.distance] = [key, distance];
		}
		return this.#exact.distance;
	}
}
