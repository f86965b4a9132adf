import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { LabScheduleName } from './schedules.ts';
import type { TargetName } from './target.ts';

export const DATA = [
	'moons',
	'spiral',
	'rings',
	'checkerboard',
	'twoPoints',
	'dinosaur',
	'drawn',
	'mixture',
	'writing',
	'file'
] as const;
export type DataName = (typeof DATA)[number];

/** Parts of the page that a teacher can leave out. */
export const PARTS = [
	'data',
	'training',
	'field',
	'density',
	'walks',
	'steps',
	'experiments',
	'take'
] as const;
export type Part = (typeof PARTS)[number];

/** Everything that determines what the lab shows, but for how long it has trained; plain JSON. */
export interface Setup {
	data: DataName;
	/** Training points. */
	points: number;
	/** Of the points, the first weights and the batches. */
	seed: number;
	/** Lines as strokes-code.ts writes them, of the drawn shape and of the file. */
	drawn: string;
	file: string;
	/** Bells as mixture-code.ts writes them. */
	bells: string;
	writing: string;

	target: TargetName;
	width: number;
	depth: number;
	waves: number;
	rate: number;
	batch: number;
	schedule: LabScheduleName;
	/** Whether the network is conditioned on classes. */
	conditional: boolean;

	/** The noise looked at: 0 none, 1 nothing else; the angle acos √ᾱ as a share of π/2. */
	noise: number;
	/** What the arrows are: the predicted noise, or the score −ε̂/√(1−ᾱ). */
	arrows: 'eps' | 'score';
	sampler: SamplerName;
	eta: number;
	/** Steps of a walk. */
	steps: number;
	/** Where the drawn paths begin, as starts-code.ts writes it. */
	starts: string;
	/** The class asked for, from 1; 0 for any. */
	label: number;
	guidance: number;
	/** Parts left out, with spaces between. */
	hidden: string;
}

/** A heart: what stands on the drawing board before anything is drawn. */
const HEART =
	'gAMqfoOCdVRqYdWhSJcAMxiEKqoqMxuzSJyqYdyzdVvrforvgAp_gXrviqvrniyzt2yqzOuz1UoqzOiEt2cAniWhiqRqgXOCgAMq';

export const defaultSetup: Readonly<Setup> = {
	data: 'spiral',
	points: 2000,
	seed: 7,
	drawn: HEART,
	file: '',
	bells: '-1.3_1_0.2_3 1.2_1.1_0.3_2 0_-1.2_0.15_1',
	writing: 'HELLO',
	target: 'v',
	width: 64,
	depth: 3,
	waves: 3,
	rate: 0.003,
	batch: 256,
	schedule: 'cosine',
	conditional: false,
	noise: 0,
	arrows: 'score',
	sampler: 'ddim',
	eta: 0,
	steps: 20,
	starts: '-1.6_1.3 0.3_0.9 1.5_-0.2 -0.5_-1.5',
	label: 0,
	guidance: 1,
	hidden: ''
};

/** The least and the most of every number. */
export const SETUP_LIMITS = {
	points: { min: 2, max: 5000, whole: true },
	seed: { min: 0, max: 2 ** 32 - 1, whole: true },
	width: { min: 4, max: 256, whole: true },
	depth: { min: 1, max: 6, whole: true },
	waves: { min: 0, max: 5, whole: true },
	rate: { min: 1e-5, max: 0.1, whole: false },
	batch: { min: 8, max: 2048, whole: true },
	noise: { min: 0, max: 1, whole: false },
	eta: { min: 0, max: 1, whole: false },
	steps: { min: 2, max: 200, whole: true },
	label: { min: 0, max: 8, whole: true },
	guidance: { min: 0, max: 10, whole: false }
} as const;
