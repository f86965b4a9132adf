import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { OptionValues } from '#lib/diffusion/samplers/options.ts';

export type Setting = string | number | boolean;
export type Settings = Record<string, Setting>;

/** One of diffusers' classes. */
export interface Scheduler {
	name: string;
	/** Another class, where the options ask for it. */
	renamed?: (values: OptionValues) => string | undefined;
	/** Settings it has beyond the schedule, the prediction and the spacing of timesteps. */
	has: readonly ('zero' | 'noises' | 'clip' | 'sigmoid' | 'inner' | 'own' | 'sigmas' | 'loud')[];
	settings?: (values: OptionValues) => Settings;
	/** Of every `step`; `clip` says whether x̂₀ is kept within ±1. */
	stepSettings?: (values: OptionValues, clip: boolean) => Settings;
}

const NONE: Settings = {};

/**
 * zero: rescale_betas_zero_snr; noises: Karras' and exponential σ; inner: its linspace leaves out t = 1;
 * own: set_timesteps(timesteps=…); sigmas: set_timesteps(sigmas=…); loud: its x is x/√ᾱ.
 */
export const SCHEDULERS: Readonly<Record<SamplerName, Scheduler>> = {
	ddpm: {
		name: 'DDPMScheduler',
		has: ['zero', 'clip', 'sigmoid', 'own'],
		settings: ({ variance }) => ({
			variance_type: variance === 'large' ? 'fixed_large' : 'fixed_small'
		})
	},
	ddim: {
		name: 'DDIMScheduler',
		has: ['zero', 'clip'],
		stepSettings: ({ eta }, clip) => ({
			eta: eta!,
			...(clip && { use_clipped_model_output: true })
		})
	},
	plms: {
		name: 'PNDMScheduler',
		has: [],
		settings: () => ({ skip_prk_steps: true, set_alpha_to_one: true })
	},
	euler: {
		name: 'EulerDiscreteScheduler',
		has: ['zero', 'noises', 'own', 'sigmas', 'loud'],
		stepSettings: ({ churn, churnAbove, churnBelow, churnNoise }) =>
			Number(churn) > 0
				? { s_churn: churn!, s_tmin: churnAbove!, s_tmax: churnBelow!, s_noise: churnNoise! }
				: NONE
	},
	eulerAncestral: { name: 'EulerAncestralDiscreteScheduler', has: ['zero', 'loud'] },
	heun: { name: 'HeunDiscreteScheduler', has: ['noises', 'clip', 'own', 'loud'] },
	lms: {
		name: 'LMSDiscreteScheduler',
		has: ['noises', 'loud'],
		stepSettings: ({ order }) => ({ order: order! })
	},
	dpmSolver: {
		name: 'DPMSolverMultistepScheduler',
		has: ['zero', 'noises', 'inner', 'own'],
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
	lcm: {
		name: 'LCMScheduler',
		renamed: ({ gamma }) => (Number(gamma) < 1 ? 'TCDScheduler' : undefined),
		has: ['zero', 'clip', 'own'],
		stepSettings: ({ gamma }) => (Number(gamma) < 1 ? { eta: gamma! } : NONE)
	},
	flowEuler: { name: 'FlowMatchEulerDiscreteScheduler', has: [] },
	flowHeun: { name: 'FlowMatchHeunDiscreteScheduler', has: [] }
};

/** The arguments of a schedule by name. */
export const BETAS = {
	linear: { beta_schedule: 'linear', beta_start: 1e-4, beta_end: 0.02 },
	'scaled-linear': { beta_schedule: 'scaled_linear', beta_start: 0.00085, beta_end: 0.012 },
	cosine: { beta_schedule: 'squaredcos_cap_v2' },
	sigmoid: { beta_schedule: 'sigmoid', beta_start: 1e-4, beta_end: 0.02 }
} as const;

/** Spacings of timesteps that diffusers calls as we do. */
export const SHARED_SPACINGS: readonly string[] = ['leading', 'linspace', 'trailing'];

/** What diffusers calls spacings of noise levels. */
export const NOISE_SPACINGS: Readonly<Record<string, string>> = {
	karras: 'use_karras_sigmas',
	exponential: 'use_exponential_sigmas'
};
