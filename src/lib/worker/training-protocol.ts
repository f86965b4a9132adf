import type { Stored } from '#lib/lab/model-file.ts';
import type { Cloud } from '#lib/lab/distribution.ts';
import type { Training } from '#lib/lab/training.ts';
import type { ComputeCode } from './compute-error.ts';
import type { Memory } from './protocol.ts';

/**
 * Who answers: the network in training, with the mean of its weights over the last steps or with the
 * newest, or the exact denoiser of its data.
 */
export type Who = 'network' | 'newest' | 'exact';

/** What the network is asked to be led by: no class, one, or one with guidance (1: the class alone). */
export interface Led {
	label?: number | undefined;
	guidance: number;
}

/** A walk of many points at once; `start` holds x and y in turn. */
export interface Walk extends Led {
	who: Who;
	/** A sampler of diffusion/samplers/all.ts, with η where it has one. */
	sampler: string;
	eta: number;
	start: Float32Array;
	/** ᾱ at each stop. */
	levels: readonly number[];
	/** Of the fresh noise. */
	seed: number;
	/** Points of the data, to measure the end of the walk against. */
	against?: Float32Array;
}

export interface Walked {
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
export interface Stretch {
	/** Steps taken in all. */
	step: number;
	/** The loss of each step of this stretch. */
	losses: Float32Array;
	/** How long a step took, in milliseconds; undefined where there was none. */
	msPerStep: number | undefined;
	/** Steps that can be gone back to, rising. */
	moments: number[];
}

/** What the page asks about the lab; each training has a number, and the highest is the one there is. */
export type LabQuestion =
	| { type: 'train'; run: number; cloud: Cloud; training: Training }
	/** As many steps as asked for, or as fit into so many milliseconds. */
	| { type: 'stretch'; run: number; steps?: number; milliseconds?: number }
	/** Stretches that were asked for before it and wait their turn will take no step; it does not wait itself. */
	| { type: 'halt'; run: number }
	/** Back to the latest moment at or before a step. */
	| { type: 'rewind'; run: number; step: number }
	/** ε̂ at points, x and y in turn. */
	| { type: 'noise'; run: number; who: Who; x: Float32Array; alphaBar: number; led: Led }
	| { type: 'walk'; run: number; walk: Walk }
	| { type: 'stored'; run: number }
	/** The weights of a stored network of the same shape: steps count from 0 again. */
	| { type: 'take'; run: number; file: Omit<Stored, 'topology'> }
	| { type: 'end'; run: number }
	| { type: 'held' };

export interface LabAnswers {
	train: TrainingReport;
	stretch: Stretch;
	halt: undefined;
	rewind: { step: number; moments: number[] };
	noise: Float32Array;
	walk: Walked;
	stored: Stored;
	take: undefined;
	end: undefined;
	/** What tfjs holds. */
	held: Memory;
}

export interface LabRequest {
	type: 'lab';
	id: number;
	lab: LabQuestion;
}

/** Every request has one reply with its id. */
export type LabMessage =
	| { type: 'reply'; id: number; value: LabAnswers[LabQuestion['type']] }
	| { type: 'error'; id: number; code: ComputeCode; sentence: string };
