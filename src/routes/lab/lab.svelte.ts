import { atTimesteps } from '#lib/diffusion/spacing.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { batchOf, type Batch } from '#lib/lab/batch.ts';
import { datasetOf } from '#lib/lab/dataset.ts';
import { pointsOf } from '#lib/lab/exact.ts';
import { gridPoints } from '#lib/lab/grid.ts';
import { readModelJson } from '#lib/lab/model-file.ts';
import { alphaBarOfNoise } from '#lib/lab/noise.ts';
import { parseSetup } from '#lib/lab/read-setup.ts';
import { labScheduleOf } from '#lib/lab/schedules.ts';
import { defaultSetup, type Part, type Setup } from '#lib/lab/setup.ts';
import { setupFromQuery, setupToQuery } from '#lib/lab/setup-url.ts';
import {
	distributionOf,
	distributionSourceOf,
	type DistributionSource
} from '#lib/lab/distribution-of.ts';
import type { Dataset, Point } from '#lib/lab/distribution.ts';
import { startsFromCode, startsToCode } from '#lib/lab/starts-code.ts';
import type { Training } from '#lib/lab/training.ts';
import { trainingOf } from '#lib/lab/training-of.ts';
import type { Note } from '#lib/recipe/note.ts';
import { TrainingRun, type Conditioning } from '#lib/run/training-run.svelte.ts';
import { Probe, type ProbeResult, type ProbeRequest } from './probes.svelte.ts';

/** Noise below which the exact field is all cliffs between single points. */
const LEAST_OF_FIELD = 0.15;
/** Points that walk: many to look at, fewer while the network is busy learning. */
const CROWD = { resting: 2000, training: 500 };
/** Points that samples are measured against, and as many samples. */
const MEASURED = 500;
/** Squares along a side of the field. */
const FIELD = 20;
/** Stream of the seed: the noise that is put on the data to be looked at. */
const FORWARD_STREAM = 0x0f0f;

const places = gridPoints(FIELD);

/** All that decides the first weights and every step after them. */
type Begun = DistributionSource & Training & Pick<Setup, 'points'>;

/** The lab: a set-up, the network in training by it, and what it can do by now. */
export class Lab {
	#setup = $state.raw<Setup>(defaultSetup);
	#notes = $state.raw<readonly Note[]>([]);
	/** What the network in training has begun from, and how many did before. */
	#begun: Begun | undefined;
	#networks = 0;
	/** The bell that the sliders are about. */
	picked = $state(0);
	readonly training = new TrainingRun(() => this.#looks.ask());
	readonly #looks = new Probe(this.training, () => this.#wish());

	// Each from no more than it needs: moving the noise must not draw two thousand points again.
	#source = $derived(distributionSourceOf(this.#setup));
	#data = $derived(this.#source.data);
	#text = $derived(this.#source.text);
	#distribution = $derived(distributionOf({ data: this.#data, text: this.#text }));
	#points = $derived(this.#setup.points);
	#seed = $derived(this.#setup.seed);
	#dataset = $derived(datasetOf(this.#distribution, this.#points, this.#seed));
	#fresh = $derived(datasetOf(this.#distribution, MEASURED, this.#seed, 'testing'));
	#hyperparameters = $derived(trainingOf(this.#setup, this.#dataset.classes));
	#schedule = $derived(this.#setup.schedule);
	#steps = $derived(this.#setup.steps);
	#startsText = $derived(this.#setup.starts);
	#starts = $derived(startsFromCode(this.#startsText) ?? []);
	#levels = $derived(atTimesteps(trailing)(labScheduleOf(this.#schedule), this.#steps));
	/** The data as often as there are particles, and the noise each one gets. */
	#particles = $derived(
		this.#dataset.points.length >= 2 * CROWD.resting
			? this.#dataset.points.subarray(0, 2 * CROWD.resting)
			: this.#dataset.points
	);
	#eps = $derived(gaussian(this.#seed, FORWARD_STREAM, this.#particles.length));

	get setup(): Setup {
		return this.#setup;
	}

	/** What was changed about what was given. */
	get notes(): readonly Note[] {
		return this.#notes;
	}

	/** What the network learns from. */
	get dataset(): Dataset {
		return this.#dataset;
	}

	/** How it learns. */
	get hyperparameters(): Training {
		return this.#hyperparameters;
	}

	/** Two thousand of its points at most, to be looked at. */
	get particles(): Float32Array {
		return this.#particles;
	}

	/** The noise of each of them. */
	get eps(): Float32Array {
		return this.#eps;
	}

	/** Where the paths that are drawn begin. */
	get starts(): readonly Point[] {
		return this.#starts;
	}

	/** ᾱ that the field is looked at. */
	get fieldLevel(): number {
		return alphaBarOfNoise(Math.max(this.#setup.noise, LEAST_OF_FIELD));
	}

	/** The points of the class that is asked for, if one is. */
	get asked(): Float32Array | undefined {
		const { label } = this.conditioning;
		return label === undefined ? undefined : pointsOf(this.#dataset, label);
	}

	/** Whether a part of the page is shown. */
	shows(part: Part): boolean {
		return !this.#setup.hidden.split(' ').includes(part);
	}

	/** What the network, and the exact denoiser, answered last. */
	get seen(): ProbeResult {
		return this.#looks.seen;
	}

	/** Its query. */
	get address(): string {
		return setupToQuery(this.#setup);
	}

	/** Where the arrows of a field stand. */
	readonly places = places;

	/** ᾱ at the stops of a walk. */
	get levels(): readonly number[] {
		return this.#levels;
	}

	/** What the network is conditioned on. */
	get conditioning(): Conditioning {
		const { conditional, label, guidance } = this.#setup;
		const known = conditional && label > 0 && label <= this.#dataset.classes;
		return { label: known ? label - 1 : undefined, guidance };
	}

	/** Number `which` of the noisy points that the next step of training sees. */
	example(which: number): Batch {
		return batchOf(
			this.#dataset,
			{ ...this.#hyperparameters, batch: which + 1 },
			this.training.step
		);
	}

	/** Takes a whole set-up from an address. */
	read(query: string | URLSearchParams): void {
		const { setup, notes } = setupFromQuery(query);
		this.#become(setup, notes);
	}

	/** Changes some of it; what cannot be is put right, with a note. */
	set(fields: Partial<Record<keyof Setup, unknown>>): void {
		const { setup, notes } = parseSetup({ ...this.#setup, ...fields });
		this.#become(setup, notes);
	}

	/** A new network, untrained. */
	restart(): void {
		this.#looks.forget();
		void this.training.begin(this.#dataset, this.#hyperparameters);
	}

	/** Moves the beginning of a path. */
	move(which: number, to: Point): void {
		this.set({ starts: startsToCode(this.#starts.with(which, to)) });
	}

	/** A network that was saved, with its set-up. Throws where the weights do not fit it. */
	async open(json: string, weights: ArrayBuffer): Promise<void> {
		const { setup, notes, specs } = readModelJson(json);
		this.#become(setup, notes);
		await this.training.loadWeights({ specs, weights });
		this.#looks.forget();
		this.#looks.ask();
	}

	close(): void {
		this.#looks.close();
		this.training.close();
		this.#begun = undefined;
	}

	#become(setup: Setup, notes: readonly Note[]): void {
		[this.#setup, this.#notes] = [setup, notes];
		// Another data set or network starts from nothing; another way of looking does not.
		const begun = { ...this.#source, points: setup.points, ...this.#hyperparameters };
		if (this.#begun && isSame(begun, this.#begun)) return this.#looks.ask();
		this.#begun = begun;
		this.#networks++;
		this.restart();
	}

	/** Every step of the first drawn path, computed as the path is. */
	firstPath(): Promise<Frame[]> {
		const start = Float32Array.from(this.#starts[0]!);
		return this.training.frames({ who: 'ema', ...this.#walk(), start });
	}

	/** How points walk. */
	#walk(): ProbeRequest['walk'] {
		const { sampler, eta, seed } = this.#setup;
		return { sampler, eta, levels: this.#levels, seed, ...this.conditioning };
	}

	/** What to ask the network next, by the set-up of now. */
	#wish(): ProbeRequest {
		const { seed } = this.#setup;
		const { conditioning } = this;
		const { playing } = this.training;
		const count = playing ? CROWD.training : CROWD.resting;
		return {
			hurry: playing,
			walk: this.#walk(),
			crowd: gaussian(seed, 0, 2 * count),
			starts: Float32Array.from(this.#starts.flat()),
			against: pointsOf(this.#fresh, conditioning.label),
			field: { x: places, alphaBar: this.fieldLevel, conditioning },
			data: this.#networks,
			step: this.training.step
		};
	}
}

const isSame = (a: Begun, b: Begun): boolean =>
	(Object.keys(a) as (keyof Begun)[]).every((name) => a[name] === b[name]);
