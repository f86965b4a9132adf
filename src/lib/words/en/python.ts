import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import type { GuidanceForm } from '#lib/recipe/guidance-choices.ts';
import type { Difference } from '#lib/recipe/diffusers-differences.ts';

/** What the network has to answer, and what diffusers has of it. */
const guidances: Readonly<
	Record<Exclude<GuidanceForm, 'plain'>, (scale: number, values: OptionValues) => string>
> = {
	interval: (scale, { aboveSigma, belowSigma }) =>
		`network guides by ${scale} where ${aboveSigma} < σ ≤ ${belowSigma} alone; diffusers’ guiders count start and stop in steps.`,
	rescaled: (scale, { rescale }) =>
		`network guides by ${scale} and rescales, as pipelines do: guidance_scale=${scale}, guidance_rescale=${rescale}.`,
	apg: (scale, { norm, parallel }) =>
		`network guides its clean guesses, as AdaptiveProjectedGuidance(guidance_scale=${scale - 1}, eta=${parallel}, adaptive_projected_guidance_rescale=${norm} * x[0].numel() ** 0.5, use_original_formulation=True) does.`,
	auto: (scale) =>
		`network is worse(x) + ${scale} * (better(x) - worse(x)), both with the prompt; diffusers’ AutoGuidance skips layers of one network instead.`,
	cfgpp: (scale) =>
		`diffusers has no CFG++: network guides by ${scale} / 12.5, but no step here puts back the noise guessed without words.`,
	dynamic: (scale, { percentile }) =>
		`network guides by ${scale}; DDPM, DDIM, DPM-Solver++, UniPC, DEIS and LCM take thresholding=True, dynamic_thresholding_ratio=${percentile} / 100, sample_max_value=1000.`
};

/** In what Hugging Face diffusers differs from a recipe, in English: comments of its Python. */
const sentences: {
	[Code in Difference['code']]: (difference: Difference & { code: Code }) => string;
} = {
	begins: ({ left, of, isMasked }) =>
		`The page’s walk begins with a picture under static${isMasked ? ', part of which stays' : ''}, and takes the last ${left} of ${of} steps; what follows begins with static alone.`,
	painted: ({ after, of }) =>
		`After ${after} of ${of} steps something is painted over the page’s walk; that isn’t done here.`,
	otherSeed: () =>
		'The page’s walk begins with static on the arc between two seeds’; any static will do here.',
	otherPrompt: ({ mix, second, share }) =>
		mix === 'blend'
			? `network answers ${Number((1 - share).toFixed(3))} of what it says to the prompt and ${share} of what it says to “${second.replace(/\s+/g, ' ')}”.`
			: `network hears “${second.replace(/\s+/g, ' ')}” once ${share} of the steps are done.`,
	guidance: ({ form, scale, values }) => guidances[form](scale, values),
	velocity: () => 'Its network answers the velocity of the straight line, ε̂ − x̂₀.',
	noSigmoid: ({ scheduler }) => `${scheduler} has no sigmoid schedule.`,
	noZero: ({ scheduler }) => `${scheduler} cannot end its schedule in pure noise.`,
	noClip: ({ scheduler }) => `${scheduler} does not clip x̂₀.`,
	noSpacing: ({ scheduler }) => `${scheduler} cannot space its steps this way.`,
	churnLate: () =>
		'EulerDiscreteScheduler adds the churn’s noise after the network has answered; this walk adds it before, as Algorithm 2 does.',
	noChurn: ({ scheduler }) => `${scheduler} cannot churn.`,
	tcdTime: () =>
		'TCDScheduler shortens the timestep by γ, this walk the angle acos √ᾱ; and it stops at ᾱ_1, just before clean data.',
	onlyRho: () => 'diffusers has ρ = 7 only.',
	innerSpacing: ({ scheduler, spacing }) =>
		`${scheduler} leaves t = 1 out of its ${spacing} spacing.`,
	deisEnd: () => 'DEISMultistepScheduler stops at ᾱ_1, just before clean data.',
	onlyWhole: () => 'diffusers takes whole timesteps only.',
	curveToZero: ({ scheduler }) => `${scheduler} cannot start where ᾱ is 0.`,
	almostZero: ({ scheduler }) => `${scheduler} starts at ᾱ = 2⁻²⁴ in place of 0.`,
	fractions: ({ scheduler }) => `${scheduler} stops between timesteps; this walk rounds them.`,
	rounding: ({ scheduler }) =>
		`On this schedule σ goes up to 20,000, where ${scheduler} in float32 keeps about three digits.`,
	oneTooMany: ({ scheduler }) =>
		`With this number of steps ${scheduler} makes one more, past the end: np.arange rounds up.`,
	lcmEnd: () =>
		'LCMScheduler keeps some of x at the lowest t, and all of it at t = 0 (its c_skip).',
	repeats: ({ scheduler, spacing }) =>
		`${scheduler} rounds ${spacing} noise levels to timesteps, some of them the same, and may stop there.`,
	ddimStride: () =>
		'DDIMScheduler goes down by ⌊1000/steps⌋ from every t, whether or not the next one lies there.',
	largeLast: () => 'DDPMScheduler adds noise in the last step too, unless that starts at t = 0.',
	mixesV: () => 'PNDMScheduler mixes the answers v̂ of several steps; this walk mixes ε̂.',
	sdeThird: () => 'diffusers adds the third-order term of its SDE with the other sign.',
	bh1: () => 'UniPCMultistepScheduler ends in NaN with bh1.',
	onlyEta: () => 'diffusers has η = 0 and η = 1 only.',
	noVariance: () => 'diffusers cannot leave the fresh noise out; this adds it.',
	correctorOff: () =>
		'Its corrector is switched off step by step: disable_corrector=list(range(steps)).'
};

export const differenceSentence = (difference: Difference): string =>
	(sentences[difference.code] as (difference: Difference) => string)(difference);
