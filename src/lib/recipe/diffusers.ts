import { BETAS, SCHEDULERS, type Scheduler, type Settings } from './diffusers-classes.ts';
import type { GuidanceForm } from './guidance-choices.ts';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { OptionValues } from '#lib/diffusion/samplers/options.ts';

/** The same recipe in Hugging Face diffusers: a scheduler's class and what to give it. */
export interface Diffusers {
	scheduler: string;
	/** Of the constructor. */
	settings: Readonly<Settings>;
	/** Of every `step`, beside the answer, the timestep and x. */
	stepSettings: Readonly<Settings>;
	/** The timesteps to visit, counted from 0, where they are the reader's own. */
	timesteps?: readonly number[];
	/** OptionValues of ᾱ, evenly spread up to T, between which its schedule is straight lines. */
	curve?: readonly number[];
	/** What diffusers cannot say, or does otherwise. */
	differences: readonly Difference[];
}

/** In what diffusers differs, as a code with the scheduler's class where it matters. */
export type Difference =
	| { code: 'noSigmoid' | 'noZero' | 'noClip' | 'noSpacing'; scheduler: string }
	| { code: 'guidance'; form: Exclude<GuidanceForm, 'plain'>; scale: number; values: OptionValues }
	| { code: 'innerSpacing'; scheduler: string; spacing: string }
	| {
			code:
				| 'velocity'
				| 'unclippedEps'
				| 'onlyRho'
				| 'onlyEta'
				| 'deisEnd'
				| 'lcmSteps'
				| 'correctorOff'
				| 'noVariance';
	  };

/** What is to be said: a sampler, a schedule and a spacing by their names, with their options. */
export interface Wanted {
	sampler: SamplerName;
	/** Of the sampler; and of the spacing (rho, shift). */
	values: OptionValues;
	/** By name, or bent by hand: values of ᾱ evenly spread up to T. */
	schedule: 'linear' | 'scaled-linear' | 'cosine' | 'sigmoid' | readonly number[];
	/** Whether the schedule is rescaled to end in pure noise. */
	toZero: boolean;
	/** By name, or the reader's own t, counted from 1. */
	spacing: string | readonly number[];
	prediction: 'epsilon' | 'sample' | 'v_prediction';
	/** Whether x̂₀ is kept within ±1. */
	clip: boolean;
}

const SPACINGS = ['leading', 'linspace', 'trailing'];
const NOISES: Readonly<Record<string, string>> = {
	karras: 'use_karras_sigmas',
	exponential: 'use_exponential_sigmas'
};

/** The nearest thing that diffusers has, and in what it differs. */
export function diffusersOf(wanted: Wanted): Diffusers {
	const { name, has, settings, stepSettings } = SCHEDULERS[wanted.sampler];
	const { values, schedule, spacing, clip, toZero } = wanted;
	const own = settings?.(values) ?? {};
	if (wanted.sampler === 'flowEuler') {
		const differences = [{ code: 'velocity' } as const];
		const shift = Number(values['shift'] ?? 1);
		return { scheduler: name, settings: { shift }, stepSettings: {}, differences };
	}
	const named = typeof spacing === 'string' ? spacing : '';
	const spaced: Settings = SPACINGS.includes(named) ? { timestep_spacing: named } : {};
	const noises: Settings = {};
	if (has.includes('noises') && NOISES[named]) noises[NOISES[named]] = true;
	return {
		scheduler: name,
		...(typeof schedule !== 'string' && { curve: schedule }),
		...(typeof spacing !== 'string' && has.includes('own') && { timesteps: fromZero(spacing) }),
		settings: {
			...(typeof schedule === 'string' && betasOf(schedule, has)),
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

const betasOf = (schedule: keyof typeof BETAS, has: Scheduler['has']): Settings =>
	schedule !== 'sigmoid' || has.includes('sigmoid') ? BETAS[schedule] : {};

/** Timesteps as libraries count them: whole, from 0. */
const fromZero = (timesteps: readonly number[]): number[] =>
	timesteps.map((t) => Math.round(t) - 1);

function differencesOf(wanted: Wanted, { name: scheduler, has }: Scheduler): Difference[] {
	const { sampler, values, schedule, toZero, clip } = wanted;
	const [eta, rho] = [Number(values['eta'] ?? 0), Number(values['rho'] ?? 7)];
	const spacing = typeof wanted.spacing === 'string' ? wanted.spacing : 'own';
	const spaces = NOISES[spacing]
		? has.includes('noises')
		: has.includes('own') && spacing === 'own';
	const all: [boolean, Difference][] = [
		[schedule === 'sigmoid' && !has.includes('sigmoid'), { code: 'noSigmoid', scheduler }],
		[toZero && !has.includes('zero'), { code: 'noZero', scheduler }],
		[clip && !has.includes('clip'), { code: 'noClip', scheduler }],
		[clip && sampler === 'ddim', { code: 'unclippedEps' }],
		[!SPACINGS.includes(spacing) && !spaces, { code: 'noSpacing', scheduler }],
		[spacing === 'karras' && spaces && rho !== 7, { code: 'onlyRho' }],
		[
			has.includes('inner') && (spacing === 'leading' || spacing === 'linspace'),
			{ code: 'innerSpacing', scheduler, spacing }
		],
		[sampler === 'deis', { code: 'deisEnd' }],
		[sampler === 'lcm', { code: 'lcmSteps' }],
		[sampler === 'dpmSolver' && eta > 0 && eta < 1, { code: 'onlyEta' }],
		[sampler === 'ddpm' && values['variance'] === 'none', { code: 'noVariance' }],
		[sampler === 'unipc' && values['corrector'] === 'off', { code: 'correctorOff' }]
	];
	return all.filter(([applies]) => applies).map(([, difference]) => difference);
}
