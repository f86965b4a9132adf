import { largeStd, smallStd } from '../posterior.ts';
import type { Sampler } from '../sampler.ts';
import { ddim } from './ddim.ts';
import { ddpm } from './ddpm.ts';
import { deis } from './deis.ts';
import { dpmMoments, dpmSolver } from './dpm-solver.ts';
import { eulerAncestral } from './euler-ancestral.ts';
import { euler } from './euler.ts';
import { flowEuler } from './flow-euler.ts';
import { heun } from './heun.ts';
import { lcm } from './lcm.ts';
import { lms } from './lms.ts';
import { choiceOption, numberOption, optionValues, wholeOption } from './options.ts';
import type { SamplerOption, OptionValues } from './options.ts';
import { plms } from './plms.ts';
import { unipc, unipcMoments } from './unipc.ts';

/** Everything a menu, a figure or a link has to know about a sampler. */
export interface SamplerEntry {
	label: string;
	/** What it does, for someone who has never met one. */
	sentence: string;
	/** Who found it, and where in the paper it stands. */
	paper: string;
	/** Network evaluations in a walk of so many steps from ᾱ = `from` to data. */
	evaluations: (steps: number, from: number) => number;
	/** Whether fresh noise is added on the way, so that one x(T) leads to many pictures. */
	stochastic: (values: OptionValues) => boolean;
	options: Readonly<Record<string, SamplerOption>>;
	make: (values: OptionValues) => Sampler;
}

const once = (steps: number): number => steps;
const never = (): boolean => false;
const always = (): boolean => true;
const someEta = ({ eta }: OptionValues): boolean => Number(eta) > 0;

const eta = numberOption(
	'η',
	'How much of the fresh noise is added: 0 none, 1 as much as DDPM.',
	0,
	{
		min: 0,
		max: 1,
		step: 0.05
	}
);
const order = (highest: number, usual: number): SamplerOption =>
	wholeOption('order', 'How many of the last answers are used at once.', usual, {
		min: 1,
		max: highest
	});

/** The samplers by the name that recipes and links use. */
export const samplers = {
	ddpm: {
		label: 'DDPM',
		sentence: 'Removes some noise, then puts a little fresh noise back, many times.',
		paper: 'Ho, Jain & Abbeel 2020, Algorithm 2',
		evaluations: once,
		stochastic: always,
		options: {
			variance: choiceOption('variance', 'How much noise is put back.', 'small', {
				small: 'β̃, the least',
				large: 'β, the most'
			})
		},
		make: ({ variance }) => ddpm(variance === 'large' ? largeStd : smallStd)
	},
	ddim: {
		label: 'DDIM',
		sentence: 'Guesses the clean picture and keeps the guessed noise, only turned down.',
		paper: 'Song, Meng & Ermon 2021, eq. 12',
		evaluations: once,
		stochastic: someEta,
		options: { eta },
		make: ({ eta }) => ddim(Number(eta))
	},
	plms: {
		label: 'PLMS',
		sentence: 'DDIM that looks at its last four guesses to see where they are heading.',
		paper: 'Liu, Ren, Lin & Zhao 2022 (PNDM), eqs 11–12',
		evaluations: (steps, from) => (steps > 1 && from > 0 ? steps + 1 : steps),
		stochastic: never,
		options: {},
		make: () => plms()
	},
	euler: {
		label: 'Euler',
		sentence: 'Walks straight along the arrow, then asks for a new arrow.',
		paper: 'Karras, Aittala, Aila & Laine 2022, Algorithm 1 without its second half',
		evaluations: once,
		stochastic: never,
		options: {},
		make: () => euler()
	},
	eulerAncestral: {
		label: 'Euler ancestral',
		sentence: 'Walks too far along the arrow and makes up for it with fresh noise.',
		paper: 'Crowson 2022, k-diffusion, sample_euler_ancestral',
		evaluations: once,
		stochastic: always,
		options: {},
		make: () => eulerAncestral()
	},
	heun: {
		label: 'Heun',
		sentence: 'Tries a step, looks at the arrow there too, and walks along their average.',
		paper: 'Karras, Aittala, Aila & Laine 2022, Algorithm 1',
		evaluations: (steps, from) => Math.max(1, 2 * steps - (from > 0 ? 1 : 2)),
		stochastic: never,
		options: {},
		make: () => heun()
	},
	lms: {
		label: 'LMS',
		sentence: 'Continues the curve through its last arrows instead of walking straight.',
		paper: 'Crowson 2022, k-diffusion, sample_lms',
		evaluations: once,
		stochastic: never,
		options: { order: order(4, 4) },
		make: ({ order }) => lms(Number(order))
	},
	dpmSolver: {
		label: 'DPM-Solver++',
		sentence: 'Works out by hand what can be, and continues only the guessed picture as a curve.',
		paper: 'Lu, Zhou, Bao, Chen, Li & Zhu 2022 (DPM-Solver++), Algorithm 2',
		evaluations: once,
		stochastic: someEta,
		options: {
			eta: { ...eta, hint: 'How much of the fresh noise is added: 0 the ODE, 1 the SDE.' },
			order: order(3, 2),
			slope: choiceOption('slope', 'How the second order weighs its two guesses.', 'midpoint', {
				midpoint: 'midpoint',
				heun: 'exact'
			})
		},
		make: ({ order, eta, slope }) =>
			dpmSolver({
				order: Number(order),
				eta: Number(eta),
				moments: slope === 'heun' ? dpmMoments.heun : dpmMoments.midpoint
			})
	},
	unipc: {
		label: 'UniPC',
		sentence:
			'Like DPM-Solver++, but corrects each step with the answer the next one asks for anyway.',
		paper: 'Zhao, Bai, Rao, Zhou & Lu 2023, Algorithms 5–6',
		evaluations: once,
		stochastic: never,
		options: {
			order: order(3, 2),
			bh: choiceOption('B(h)', 'How a step weighs two guesses.', 'bh2', {
				bh1: 'h',
				bh2: 'eʰ − 1'
			}),
			corrector: choiceOption('corrector', 'Whether steps are corrected.', 'on', {
				on: 'on',
				off: 'off'
			})
		},
		make: ({ order, bh, corrector }) =>
			unipc({
				order: Number(order),
				moments: bh === 'bh1' ? unipcMoments.bh1 : unipcMoments.bh2,
				corrects: () => corrector === 'on'
			})
	},
	deis: {
		label: 'DEIS',
		sentence: 'Works out by hand what can be, and continues only the guessed noise as a curve.',
		paper: 'Zhang & Chen 2023, §3.2, log-ρ multistep',
		evaluations: once,
		stochastic: never,
		options: { order: order(3, 2) },
		make: ({ order }) => deis({ order: Number(order) })
	},
	lcm: {
		label: 'LCM-style',
		sentence: 'Jumps to the guessed picture, makes it noisy again, a little less, and jumps again.',
		paper: 'Luo, Tan, Huang, Li & Zhao 2023 (LCM), Algorithm 3',
		evaluations: once,
		stochastic: always,
		options: {},
		make: () => lcm()
	},
	flowEuler: {
		label: 'Flow Euler',
		sentence:
			'Walks along the straight line from static to picture, asking for the direction again.',
		paper: 'Liu, Gong & Liu 2023 (rectified flow), eq. 1; Esser et al. 2024',
		evaluations: once,
		stochastic: never,
		options: {},
		make: () => flowEuler()
	}
} as const satisfies Record<string, SamplerEntry>;

export type SamplerName = keyof typeof samplers;

/** What the samplers are called in recipes and links. */
export const samplerNames = Object.keys(samplers) as SamplerName[];

/** The entry of a sampler. Throws with the names there are. */
export function samplerEntry(name: SamplerName): SamplerEntry {
	if (Object.hasOwn(samplers, name)) return samplers[name];
	throw new Error(`there is no sampler "${name}": choose one of ${samplerNames.join(', ')}`);
}

/** A sampler by name, with what is not given at its default. Throws where a value cannot be. */
export function makeSampler(name: SamplerName, given: OptionValues = {}): Sampler {
	const { options, make } = samplerEntry(name);
	return make(optionValues(options, given));
}
