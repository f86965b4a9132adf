import {
	BETAS,
	NOISE_SPACINGS,
	SCHEDULERS,
	SHARED_SPACINGS,
	type Scheduler,
	type Settings
} from './diffusers-classes.ts';
import { differencesOf, type Difference } from './diffusers-differences.ts';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { OptionValues } from '#lib/diffusion/samplers/options.ts';

/** The same recipe in Hugging Face diffusers: a scheduler's class and what to give it. */
export interface Diffusers {
	scheduler: string;
	/** Of the constructor. */
	settings: Readonly<Settings>;
	/** Of every `step`, beside the answer, the timestep and x. */
	stepSettings: Readonly<Settings>;
	/** The timesteps to visit, counted from 0, where no name of its stands for them. */
	timesteps?: readonly number[];
	/** Noise levels, the last 0, where they can be given and no name stands for them. */
	sigmas?: readonly number[];
	/** Values of ᾱ, evenly spread up to T, between which its schedule is straight lines. */
	curve?: readonly number[];
	/** Whether its x is louder than ours by 1/√ᾱ. */
	loud: boolean;
	/** With which steps it walks the straight line, from which our x differs by a factor. */
	flow?: 'euler' | 'heun';
	/** Of the flow's levels, where no setting says it. */
	shift?: number;
	/** What diffusers cannot say, or does otherwise. */
	differences: readonly Difference[];
}

/** What is to be said: a sampler, a schedule and a spacing by their names, with their options. */
export interface Wanted {
	sampler: SamplerName;
	/** Of the sampler; and of the spacing (rho, shift). */
	values: OptionValues;
	/** By name, or bent by hand: values of ᾱ evenly spread up to T. */
	schedule: 'linear' | 'scaled-linear' | 'cosine' | 'sigmoid' | readonly number[];
	/** Whether the schedule is rescaled to end in pure noise. */
	toZero: boolean;
	/** By name. */
	spacing: string;
	/** The t that the spacing visits, counted from 1, where it counts in t. */
	visited?: readonly number[];
	/** σ of every level, where the spacing is of σ and has no name there. */
	sigmas?: readonly number[];
	steps: number;
	prediction: 'epsilon' | 'sample' | 'v_prediction';
	/** Whether x̂₀ is kept within ±1. */
	clip: boolean;
}

/** The nearest thing that diffusers has, and in what it differs. */
export function diffusersOf(wanted: Wanted): Diffusers {
	const scheduler = SCHEDULERS[wanted.sampler];
	const { renamed, has, settings, stepSettings } = scheduler;
	const { values, schedule, spacing, clip, toZero, visited, sigmas } = wanted;
	const name = renamed?.(values) ?? scheduler.name;
	const flow = FLOWS[wanted.sampler];
	const differences = differencesOf(wanted, { ...scheduler, name });
	if (flow) {
		const shift = Number(values['shift'] ?? 1);
		return {
			scheduler: name,
			// Heun's own levels come after the shift: python.ts writes them.
			settings: flow === 'heun' ? {} : { shift },
			...(flow === 'heun' && { shift }),
			stepSettings: {},
			loud: false,
			flow,
			differences
		};
	}
	const listed = visited && has.includes('own') && !named(spacing, wanted.sampler, has);
	const noises = has.includes('noises') && NOISE_SPACINGS[spacing];
	return {
		scheduler: name,
		...(typeof schedule !== 'string' && { curve: schedule }),
		...(sigmas && has.includes('sigmas') && { sigmas: sigmas.map(finiteSigma) }),
		...(listed && { timesteps: visited.map((t) => Math.round(t) - 1) }),
		settings: {
			...(typeof schedule === 'string' && betasOf(schedule, has)),
			prediction_type: wanted.prediction,
			...(toZero && has.includes('zero') && { rescale_betas_zero_snr: true }),
			...(SHARED_SPACINGS.includes(spacing) && !listed && { timestep_spacing: spacing }),
			...(noises && { [noises]: true }),
			...(has.includes('clip') && { clip_sample: clip }),
			...settings?.(values)
		},
		stepSettings: stepSettings?.(values, clip) ?? {},
		loud: has.includes('loud'),
		differences
	};
}

const FLOWS: Partial<Record<SamplerName, 'euler' | 'heun'>> = {
	flowEuler: 'euler',
	flowHeun: 'heun'
};

/** A noise level in seven digits; of pure noise that which diffusers takes for it, at ᾱ = 2⁻²⁴. */
const finiteSigma = (sigma: number): number =>
	Number.isFinite(sigma) ? Number(sigma.toPrecision(7)) : 4096;

const betasOf = (schedule: keyof typeof BETAS, has: Scheduler['has']): Settings =>
	schedule !== 'sigmoid' || has.includes('sigmoid') ? BETAS[schedule] : {};

/** Whether the scheduler means by the name of a spacing what we mean. LCM's are those it was distilled on. */
const named = (spacing: string, sampler: SamplerName, has: Scheduler['has']): boolean =>
	sampler !== 'lcm' &&
	SHARED_SPACINGS.includes(spacing) &&
	(spacing === 'trailing' || !has.includes('inner')) &&
	(spacing !== 'linspace' || !has.includes('loud'));
