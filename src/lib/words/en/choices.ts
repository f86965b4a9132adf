import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { ScheduleName, SpacingName } from '#lib/recipe/choices.ts';
import type { GuidanceForm } from '#lib/recipe/guidance-choices.ts';
import type { OptionName } from '#lib/recipe/recipe-options.ts';
import type { ModelName } from '#lib/recipe/site-model.ts';
import { samplerLabels } from './sampler-labels.ts';

/** What can be chosen in a recipe, in English. */

interface SamplerWords {
	label: string;
	/** What it does, for someone who has never met one. */
	sentence: string;
	/** Who found it, and where in the paper it stands. */
	paper: string;
}

export const samplerWords: Readonly<Record<SamplerName, SamplerWords>> = {
	ddpm: {
		label: samplerLabels.ddpm,
		sentence: 'Removes some noise, then puts a little fresh noise back, many times.',
		paper: 'Ho, Jain & Abbeel 2020, Algorithm 2'
	},
	ddim: {
		label: samplerLabels.ddim,
		sentence: 'Guesses the clean picture and keeps the guessed noise, only turned down.',
		paper: 'Song, Meng & Ermon 2021, eq. 12'
	},
	plms: {
		label: samplerLabels.plms,
		sentence: 'DDIM that looks at its last four guesses to see where they are heading.',
		paper: 'Liu, Ren, Lin & Zhao 2022 (PNDM), eqs 11–12'
	},
	euler: {
		label: samplerLabels.euler,
		sentence: 'Walks straight along the arrow, then asks for a new arrow.',
		paper: 'Karras, Aittala, Aila & Laine 2022, Algorithm 1 without its second half'
	},
	eulerAncestral: {
		label: samplerLabels.eulerAncestral,
		sentence: 'Walks too far along the arrow and makes up for it with fresh noise.',
		paper: 'Crowson 2022, k-diffusion, sample_euler_ancestral'
	},
	heun: {
		label: samplerLabels.heun,
		sentence: 'Tries a step, looks at the arrow there too, and walks along their average.',
		paper: 'Karras, Aittala, Aila & Laine 2022, Algorithm 1'
	},
	lms: {
		label: samplerLabels.lms,
		sentence: 'Continues the curve through its last arrows instead of walking straight.',
		paper: 'Crowson 2022, k-diffusion, sample_lms'
	},
	dpmSolver: {
		label: samplerLabels.dpmSolver,
		sentence: 'Works out by hand what can be, and continues only the guessed picture as a curve.',
		paper: 'Lu, Zhou, Bao, Chen, Li & Zhu 2022 (DPM-Solver++), Algorithm 2'
	},
	unipc: {
		label: samplerLabels.unipc,
		sentence:
			'Like DPM-Solver++, but corrects each step with the answer the next one asks for anyway.',
		paper: 'Zhao, Bai, Rao, Zhou & Lu 2023, Algorithms 5–6'
	},
	deis: {
		label: samplerLabels.deis,
		sentence: 'Works out by hand what can be, and continues only the guessed noise as a curve.',
		paper: 'Zhang & Chen 2023, §3.2, log-ρ multistep'
	},
	lcm: {
		label: samplerLabels.lcm,
		sentence: 'Jumps to the guessed picture, makes it noisy again, a little less, and jumps again.',
		paper: 'Luo, Tan, Huang, Li & Zhao 2023 (LCM), Algorithm 3'
	},
	flowHeun: {
		label: samplerLabels.flowHeun,
		sentence:
			'Flow Euler that looks at the direction where a step lands, too, and takes the average.',
		paper: 'Esser et al. 2024, with the step of Karras et al. 2022, Algorithm 1'
	},
	flowEuler: {
		label: samplerLabels.flowEuler,
		sentence:
			'Walks along the straight line from static to picture, asking for the direction again.',
		paper: 'Liu, Gong & Liu 2023 (rectified flow), §2.1; Esser et al. 2024'
	}
};

interface Sourced {
	label: string;
	/** Where it comes from. */
	paper: string;
}

export const scheduleWords: Readonly<Record<ScheduleName, Sourced>> = {
	cosine: { label: 'Cosine', paper: 'Nichol & Dhariwal 2021' },
	linear: { label: 'Linear', paper: 'Ho et al. 2020' },
	scaledLinear: { label: 'Scaled linear', paper: 'Rombach et al. 2022' },
	sigmoid: { label: 'Sigmoid', paper: 'Xu et al. 2022' },
	linearToZero: { label: 'Linear, ending in pure noise', paper: 'Lin et al. 2024' },
	scaledLinearToZero: { label: 'Scaled linear, ending in pure noise', paper: 'Lin et al. 2024' },
	bent: { label: 'Bent by hand', paper: 'yours' }
};

export const spacingWords: Readonly<Record<SpacingName, Sourced>> = {
	trailing: { label: 'Trailing', paper: 'Lin et al. 2024' },
	leading: { label: 'Leading', paper: 'Lin et al. 2024' },
	linspace: { label: 'Linspace', paper: 'Lin et al. 2024' },
	karras: { label: 'Karras', paper: 'Karras et al. 2022' },
	exponential: { label: 'Exponential', paper: 'Lu et al. 2022' },
	flow: { label: 'Flow time', paper: 'Esser et al. 2024' },
	beta: { label: 'Beta', paper: 'Lee et al. 2024, Beta Sampling is All You Need' },
	ays: {
		label: 'Align your steps',
		paper: 'Sabour, Fidler & Kreis 2024, for Stable Diffusion 1.5'
	},
	klOptimal: { label: 'KL-optimal', paper: 'Sabour, Fidler & Kreis 2024, Theorem 3.1' },
	own: { label: 'Own stops', paper: 'yours' }
};

/** How the two answers become one. */
export const guidanceWords: Readonly<Record<GuidanceForm, SamplerWords>> = {
	plain: {
		label: 'Plain',
		sentence: 'The same pull at every step.',
		paper: 'Ho & Salimans 2022, eq. 6'
	},
	interval: {
		label: 'In an interval',
		sentence: 'Pulls only between two noise levels; outside, the prompt’s own answer stands.',
		paper: 'Kynkäänniemi et al. 2024'
	},
	rescaled: {
		label: 'Rescaled',
		sentence: 'Brings the contrast back towards what it is without the pull.',
		paper: 'Lin et al. 2024, §3.4'
	},
	apg: {
		label: 'Projected (APG)',
		sentence: 'Leaves out the part of the pull that only makes colours stronger.',
		paper: 'Sadat, Hilliges & Weber 2025, without momentum'
	},
	cfgpp: {
		label: 'CFG++',
		sentence:
			'Pulls the clean guess, but puts back the noise that was guessed without words. 12.5 is its λ = 1.',
		paper: 'Chung et al. 2025, Algorithm 2'
	},
	auto: {
		label: 'Autoguidance',
		sentence:
			'Pulls away from what the same network said earlier in its training, instead of away from no words. Its weights, 4.0 MB, are fetched first; a negative prompt has no say.',
		paper: 'Karras et al. 2024, eq. 4'
	},
	dynamic: {
		label: 'Dynamic thresholding',
		sentence:
			'Where values run past black and white, shrinks them all instead of cutting them off.',
		paper: 'Saharia et al. 2022, §2.3'
	}
};

export const modelWords: Readonly<Record<ModelName, { label: string }>> = {
	'scenes-64': { label: 'The model' },
	'scenes-64-few': { label: 'Its student' },
	'scenes-64-early': { label: 'The model, early in its training' }
};

interface OptionWords {
	label: string;
	hint: string;
	/** What its values are called, where they have names. */
	choices?: Readonly<Record<string, string>>;
}

const options: Readonly<Record<OptionName, OptionWords>> = {
	variance: {
		label: 'variance',
		hint: 'How much noise is put back.',
		choices: { small: 'β̃, the least', large: 'β, the most', none: 'none, for a look' }
	},
	eta: { label: 'η', hint: 'How much of the fresh noise is added: 0 none, 1 as much as DDPM.' },
	order: { label: 'order', hint: 'How many of the last answers are used at once.' },
	slope: {
		label: 'slope',
		hint: 'How the second order weighs its two guesses.',
		choices: { midpoint: 'midpoint', heun: 'exact' }
	},
	bh: {
		label: 'B(h)',
		hint: 'How a step weighs two guesses.',
		choices: { bh1: 'h', bh2: 'eʰ − 1' }
	},
	corrector: {
		label: 'corrector',
		hint: 'Whether steps are corrected.',
		choices: { on: 'on', off: 'off' }
	},
	gamma: {
		label: 'γ',
		hint: 'How far each jump goes back to noise: 0 not at all (DDIM), 1 all the way (LCM).'
	},
	churn: {
		label: 'churn',
		hint: 'Noise added on the way and made good again: 0 none (the ODE); more is closer to an SDE.'
	},
	churnAbove: { label: 'churn from σ', hint: 'Below this noise level none is added.' },
	churnBelow: { label: 'churn up to σ', hint: 'Above this noise level none is added.' },
	churnNoise: {
		label: 'churn’s size',
		hint: 'A little more than 1 makes up for detail that the network smooths away.'
	},
	shape: { label: 'shape', hint: 'Lower: more of the steps at both ends. 1 is even.' },
	spread: {
		label: 'c',
		hint: 'The spread of the data it would be best for. Lower: more of the steps at low noise.'
	},
	curve: { label: 'curve', hint: 'ᾱ at evenly spread t, the last at T.' },
	rho: { label: 'ρ', hint: 'Higher: more of the steps at low noise.' },
	shift: { label: 'shift', hint: 'Higher: more of the steps at high noise.' },
	aboveSigma: { label: 'from σ', hint: 'Below this noise level there’s no pull.' },
	belowSigma: { label: 'up to σ', hint: 'Above this noise level there’s no pull.' },
	rescale: { label: 'φ', hint: 'How much of the contrast is put right: 0 none, 1 all.' },
	norm: { label: 'longest pull', hint: 'Where the two answers differ by more, less of it counts.' },
	parallel: { label: 'part along', hint: 'How much of the part along the guess is kept.' },
	percentile: { label: 'percentile', hint: 'So many % of the values stay below the limit.' },
	stops: { label: 'list of stops', hint: 'The training steps to stop at, noisiest first.' }
};

/** What an option is called, and what it does in that sampler. */
export const optionWords = (name: OptionName, sampler?: SamplerName): OptionWords =>
	name === 'eta' && sampler === 'dpmSolver'
		? { ...options.eta, hint: 'How much of the fresh noise is added: 0 the ODE, 1 the SDE.' }
		: options[name];

/** An option and its value: “order 3”, “η = 0.5”. */
export function optionSet(name: OptionName, value: number | string): string {
	const { label, choices } = options[name];
	const shown = choices?.[value] ?? value;
	// A letter of an equation equals a number; a word stands before it.
	return label.length === 1 ? `${label} = ${shown}` : `${label} ${shown}`;
}
