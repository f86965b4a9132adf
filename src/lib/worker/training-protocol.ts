import type { Frame } from '#lib/diffusion/sampler.ts';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { FileProblem } from '#lib/lab/file-error.ts';
import type { StoredNetwork } from '#lib/lab/model-file.ts';
import type { Dataset } from '#lib/lab/distribution.ts';
import type { Training } from '#lib/lab/training.ts';
import type { ComputeProblem } from './compute-error.ts';
import type { MemoryInUse } from './protocol.ts';

/**
 * Who answers: the network in training, with the mean of its weights over the last steps or with the
 * newest, or the exact denoiser of its data.
 */
export type Predictor = 'ema' | 'latest' | 'exact';

/** What the network is conditioned on: no class, one, or one with guidance (1: the class alone). */
export interface Conditioning {
	label?: number | undefined;
	guidance: number;
}

/** A walk of many points at once; `start` holds x and y in turn. */
export interface SampleRequest extends Conditioning {
	who: Predictor;
	sampler: SamplerName;
	/** Counts where the sampler has one. */
	eta: number;
	start: Float32Array;
	/** ᾱ at each stop. */
	levels: readonly number[];
	/** Of the fresh noise. */
	seed: number;
	/** Points of the data, to measure the end of the walk against. */
	against?: Float32Array;
}

export interface SampledTrajectories {
	/** The points at every stop. */
	stops: Float32Array[];
	/** How far the last of them are from the data; undefined where nothing was given to measure against. */
	distance: number | undefined;
}

export interface TrainingReport {
	backend: 'wasm' | 'cpu';
	/** Its threads. */
	detail: string;
	/** Numbers that the network learns. */
	parameters: number;
}

/** What a stretch of training came to. */
export interface TrainingStretch {
	/** Steps taken in all. */
	step: number;
	/** The loss of each step of this stretch. */
	losses: Float32Array;
	/** How long a step took, in milliseconds; undefined where there was none. */
	msPerStep: number | undefined;
	/** Steps that can be gone back to, rising. */
	checkpoints: number[];
}

/** What the page asks about the lab; each training has a number, and the highest is the one there is. */
export type TrainingQuery =
	| { type: 'train'; run: number; dataset: Dataset; training: Training }
	/** As many steps as asked for, or as fit into so many milliseconds. */
	| { type: 'stretch'; run: number; steps?: number; milliseconds?: number }
	/** Stretches that were asked for before it and wait their turn will take no step; it does not wait itself. */
	| { type: 'halt'; run: number }
	/** Back to the latest checkpoint at or before a step. */
	| { type: 'rewind'; run: number; step: number }
	/** ε̂ at points, x and y in turn. */
	| {
			type: 'noise';
			run: number;
			who: Predictor;
			x: Float32Array;
			alphaBar: number;
			conditioning: Conditioning;
	  }
	| { type: 'walk'; run: number; walk: SampleRequest }
	/** The same walk, with all that each step computes. */
	| { type: 'frames'; run: number; walk: SampleRequest }
	| { type: 'save-weights'; run: number }
	/** The weights of a stored network of the same shape: steps count from 0 again. */
	| { type: 'load-weights'; run: number; file: Omit<StoredNetwork, 'topology'> }
	| { type: 'end'; run: number }
	| { type: 'memory' };

export interface TrainingAnswers {
	train: TrainingReport;
	stretch: TrainingStretch;
	halt: undefined;
	rewind: { step: number; checkpoints: number[] };
	noise: Float32Array;
	walk: SampledTrajectories;
	frames: Frame[];
	'save-weights': StoredNetwork;
	/** What is wrong with the file, if the weights were not taken. */
	'load-weights': FileProblem | undefined;
	end: undefined;
	/** What tfjs holds. */
	memory: MemoryInUse;
}

export interface TrainingRequest {
	type: 'lab';
	id: number;
	lab: TrainingQuery;
}

/** Every request has one reply with its id. */
export type TrainingMessage =
	| { type: 'reply'; id: number; value: TrainingAnswers[TrainingQuery['type']] }
	| { type: 'error'; id: number; problem: ComputeProblem };
