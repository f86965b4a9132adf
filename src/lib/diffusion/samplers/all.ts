import { largeStd, noStd, smallStd } from '../posterior.ts';
import type { StepStd } from '../posterior.ts';
import type { Sampler } from '../sampler.ts';
import { ddim } from './ddim.ts';
import { ddpm } from './ddpm.ts';
import { choiceOption, numberOption, optionValues, wholeOption } from './options.ts';
import type { SamplerOption, OptionValues } from './options.ts';

/** Everything there is to know about a sampler, but what it is called. */
export interface SamplerEntry {
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
const someChurn = ({ churn }: OptionValues): boolean => Number(churn) > 0;
const someEta = ({ eta }: OptionValues): boolean => Number(eta) > 0;

/** DDPM's fresh noise. */
const VARIANCES: Readonly<Record<string, StepStd>> = {
	small: smallStd,
	large: largeStd,
	none: noStd
};

const eta = numberOption(0, { min: 0, max: 1, step: 0.05 });
const order = (highest: number, usual: number): SamplerOption =>
	wholeOption(usual, { min: 1, max: highest });

/** Of samplers that noise can be added to on the way; the values are those that Karras et al. 2022 found best for ImageNet-64. */
const CHURN = {
	churn: numberOption(0, { min: 0, max: 100, step: 0.5 }),
	churnAbove: numberOption(0.05, { min: 0, max: 10, step: 0.01 }),
	churnBelow: numberOption(50, { min: 0, max: 1000, step: 0.5 }),
	churnNoise: numberOption(1.003, { min: 0.9, max: 1.1, step: 0.001 })
};

/** Fetched when it is walked: pages show recorded walks of DDPM and DDIM, and need no other before one is asked for. */
const late = (load: () => Promise<Sampler>): Sampler =>
	async function* (means, x, levels) {
		yield* (await load())(means, x, levels);
	};

/** The walk alone, where nothing is added to it. */
async function withChurn(sampler: Sampler, values: OptionValues): Promise<Sampler> {
	if (!someChurn(values)) return sampler;
	const { churned } = await import('./churned.ts');
	return churned(sampler, {
		amount: Number(values['churn']),
		minSigma: Number(values['churnAbove']),
		maxSigma: Number(values['churnBelow']),
		noise: Number(values['churnNoise'])
	});
}

/** The samplers by the name that recipes and links use. */
export const samplers = {
	ddpm: {
		evaluations: once,
		stochastic: ({ variance }) => variance !== 'none',
		options: {
			variance: choiceOption('small', Object.keys(VARIANCES))
		},
		make: ({ variance }) => ddpm(VARIANCES[variance!])
	},
	ddim: {
		evaluations: once,
		stochastic: someEta,
		options: { eta },
		make: ({ eta }) => ddim(Number(eta))
	},
	plms: {
		evaluations: (steps, from) => (steps > 1 && from > 0 ? steps + 1 : steps),
		stochastic: never,
		options: {},
		make: () => late(async () => (await import('./plms.ts')).plms())
	},
	euler: {
		evaluations: once,
		stochastic: someChurn,
		options: CHURN,
		make: (values) => late(async () => withChurn((await import('./euler.ts')).euler(), values))
	},
	eulerAncestral: {
		evaluations: once,
		stochastic: always,
		options: {},
		make: () => late(async () => (await import('./euler-ancestral.ts')).eulerAncestral())
	},
	heun: {
		evaluations: (steps, from) => Math.max(1, 2 * steps - (from > 0 ? 1 : 2)),
		stochastic: someChurn,
		options: CHURN,
		make: (values) => late(async () => withChurn((await import('./heun.ts')).heun(), values))
	},
	lms: {
		evaluations: once,
		stochastic: never,
		options: { order: order(4, 4) },
		make: ({ order }) => late(async () => (await import('./lms.ts')).lms(Number(order)))
	},
	dpmSolver: {
		evaluations: once,
		stochastic: someEta,
		options: {
			eta,
			order: order(3, 2),
			slope: choiceOption('midpoint', ['midpoint', 'heun'])
		},
		make: ({ order, eta, slope }) =>
			late(async () => {
				const { dpmMoments, dpmSolver } = await import('./dpm-solver.ts');
				const moments = slope === 'heun' ? dpmMoments.heun : dpmMoments.midpoint;
				return dpmSolver({ order: Number(order), eta: Number(eta), moments });
			})
	},
	unipc: {
		evaluations: once,
		stochastic: never,
		options: {
			order: order(3, 2),
			bh: choiceOption('bh2', ['bh1', 'bh2']),
			corrector: choiceOption('on', ['on', 'off'])
		},
		make: ({ order, bh, corrector }) =>
			late(async () => {
				const { unipc, unipcMoments } = await import('./unipc.ts');
				const moments = bh === 'bh1' ? unipcMoments.bh1 : unipcMoments.bh2;
				return unipc({ order: Number(order), moments, corrects: () => corrector === 'on' });
			})
	},
	deis: {
		evaluations: once,
		stochastic: never,
		options: { order: order(3, 2) },
		make: ({ order }) =>
			late(async () => (await import('./deis.ts')).deis({ order: Number(order) }))
	},
	lcm: {
		evaluations: once,
		stochastic: ({ gamma }) => gamma !== 0,
		options: { gamma: numberOption(1, { min: 0, max: 1, step: 0.05 }) },
		make: ({ gamma }) => late(async () => (await import('./lcm.ts')).lcm(Number(gamma)))
	},
	flowEuler: {
		evaluations: once,
		stochastic: never,
		options: {},
		make: () => late(async () => (await import('./flow-euler.ts')).flowEuler())
	},
	flowHeun: {
		evaluations: (steps) => 2 * steps - 1,
		stochastic: never,
		options: {},
		make: () => late(async () => (await import('./flow-heun.ts')).flowHeun())
	}
} as const satisfies Record<string, SamplerEntry>;

export type SamplerName = keyof typeof samplers;

/** The options that some sampler has. */
export type SamplerOptionName = {
	[Name in SamplerName]: keyof (typeof samplers)[Name]['options'];
}[SamplerName];

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
