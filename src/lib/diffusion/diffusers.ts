import type { SamplerName } from './samplers/all.ts';
import type { Values } from './samplers/options.ts';

/** The same recipe in Hugging Face diffusers: a scheduler's class and what to give it. */
export interface Diffusers {
	scheduler: string;
	/** Of the constructor. */
	settings: Readonly<Record<string, Setting>>;
	/** Of every `step`, beside the answer, the timestep and x. */
	stepSettings: Readonly<Record<string, Setting>>;
	/** What diffusers cannot say, or does otherwise; one sentence each. */
	differences: readonly string[];
}

export type Setting = string | number | boolean;
type Settings = Record<string, Setting>;

/** What is to be said: a sampler with its options, a schedule and a spacing by their names. */
export interface Wanted {
	sampler: SamplerName;
	values: Values;
	schedule: 'linear' | 'scaled-linear' | 'cosine' | 'sigmoid';
	/** Whether the schedule is rescaled to end in pure noise. */
	toZero: boolean;
	spacing: string;
	prediction: 'epsilon' | 'sample' | 'v_prediction';
	/** Whether x̂₀ is kept within ±1. */
	clip: boolean;
}

interface Scheduler {
	name: string;
	/** Settings it has beyond the schedule, the prediction and the spacing of timesteps. */
	has: readonly ('zero' | 'noises' | 'clip' | 'sigmoid' | 'inner')[];
	settings?: (values: Values) => Settings;
	stepSettings?: (values: Values) => Settings;
}

/** zero: rescale_betas_zero_snr; noises: Karras' and exponential σ; inner: its linspace leaves out t = 1. */
const SCHEDULERS: Readonly<Record<SamplerName, Scheduler>> = {
	ddpm: {
		name: 'DDPMScheduler',
		has: ['zero', 'clip', 'sigmoid'],
		settings: ({ variance }) => ({ variance_type: `fixed_${variance}` })
	},
	ddim: {
		name: 'DDIMScheduler',
		has: ['zero', 'clip'],
		stepSettings: ({ eta }) => ({ eta: eta! })
	},
	plms: {
		name: 'PNDMScheduler',
		has: [],
		settings: () => ({ skip_prk_steps: true, set_alpha_to_one: true })
	},
	euler: { name: 'EulerDiscreteScheduler', has: ['zero', 'noises'] },
	eulerAncestral: { name: 'EulerAncestralDiscreteScheduler', has: ['zero'] },
	heun: { name: 'HeunDiscreteScheduler', has: ['noises', 'clip'] },
	lms: {
		name: 'LMSDiscreteScheduler',
		has: ['noises'],
		stepSettings: ({ order }) => ({ order: order! })
	},
	dpmSolver: {
		name: 'DPMSolverMultistepScheduler',
		has: ['zero', 'noises', 'inner'],
		settings: ({ order, eta, slope }) => ({
			algorithm_type: Number(eta) > 0 ? 'sde-dpmsolver++' : 'dpmsolver++',
			solver_order: order!,
			solver_type: slope!
		})
	},
	unipc: {
		name: 'UniPCMultistepScheduler',
		has: ['zero', 'noises', 'inner'],
		settings: ({ order, bh }) => ({ solver_order: order!, solver_type: bh! })
	},
	deis: {
		name: 'DEISMultistepScheduler',
		has: ['noises', 'inner'],
		settings: ({ order }) => ({ solver_order: order! })
	},
	lcm: { name: 'LCMScheduler', has: ['zero', 'clip'] },
	flowEuler: { name: 'FlowMatchEulerDiscreteScheduler', has: [] }
};

const BETAS = {
	linear: { beta_schedule: 'linear', beta_start: 1e-4, beta_end: 0.02 },
	'scaled-linear': { beta_schedule: 'scaled_linear', beta_start: 0.00085, beta_end: 0.012 },
	cosine: { beta_schedule: 'squaredcos_cap_v2' },
	sigmoid: { beta_schedule: 'sigmoid', beta_start: 1e-4, beta_end: 0.02 }
} as const;

const SPACINGS = ['leading', 'linspace', 'trailing'];
const NOISES: Readonly<Record<string, string>> = {
	karras: 'use_karras_sigmas',
	exponential: 'use_exponential_sigmas'
};

/** The nearest thing that diffusers has, and in what it differs. */
export function diffusersOf(wanted: Wanted): Diffusers {
	const { name, has, settings, stepSettings } = SCHEDULERS[wanted.sampler];
	const { values, spacing, clip, toZero } = wanted;
	const own = settings?.(values) ?? {};
	if (wanted.sampler === 'flowEuler') {
		const differences = [
			'Its network answers the velocity of the straight line, and spaces by flow time.'
		];
		return { scheduler: name, settings: { shift: 1 }, stepSettings: {}, differences };
	}
	const spaced: Settings = SPACINGS.includes(spacing) ? { timestep_spacing: spacing } : {};
	const noises: Settings = {};
	if (has.includes('noises') && NOISES[spacing]) noises[NOISES[spacing]] = true;
	return {
		scheduler: name,
		settings: {
			...(wanted.schedule !== 'sigmoid' || has.includes('sigmoid') ? BETAS[wanted.schedule] : {}),
			prediction_type: wanted.prediction,
			...(toZero && has.includes('zero') && { rescale_betas_zero_snr: true }),
			...spaced,
			...noises,
			...(has.includes('clip') && { clip_sample: clip }),
			...own
		},
		stepSettings: stepSettings?.(values) ?? {},
		differences: differencesOf(wanted, SCHEDULERS[wanted.sampler])
	};
}

function differencesOf(wanted: Wanted, { name, has }: Scheduler): string[] {
	const { sampler, values, schedule, spacing, toZero, clip } = wanted;
	const eta = Number(values['eta'] ?? 0);
	const sentences: [boolean, string][] = [
		[schedule === 'sigmoid' && !has.includes('sigmoid'), `${name} has no sigmoid schedule.`],
		[toZero && !has.includes('zero'), `${name} cannot end its schedule in pure noise.`],
		[clip && !has.includes('clip'), `${name} does not clip x̂₀.`],
		[clip && sampler === 'ddim', 'Where x̂₀ is clipped, diffusers goes on with the ε̂ of before.'],
		[
			!SPACINGS.includes(spacing) && !(NOISES[spacing] && has.includes('noises')),
			`${name} cannot space its steps this way.`
		],
		[
			has.includes('inner') && (spacing === 'leading' || spacing === 'linspace'),
			`${name} leaves t = 1 out of its ${spacing} spacing.`
		],
		[sampler === 'deis', 'DEISMultistepScheduler stops at ᾱ_1, just before clean data.'],
		[sampler === 'lcm', 'LCMScheduler takes its steps from the 50 it was distilled on.'],
		[sampler === 'dpmSolver' && eta > 0 && eta < 1, 'diffusers has η = 0 and η = 1 only.'],
		[
			sampler === 'unipc' && values['corrector'] === 'off',
			'Its corrector is switched off step by step: disable_corrector=list(range(steps)).'
		]
	];
	return sentences.filter(([applies]) => applies).map(([, sentence]) => sentence);
}
