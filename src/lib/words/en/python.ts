import type { Difference } from '#lib/recipe/diffusers.ts';

/** In what Hugging Face diffusers differs from a recipe, in English: comments of its Python. */
const sentences: {
	[Code in Difference['code']]: (difference: Difference & { code: Code }) => string;
} = {
	velocity: () => 'Its network answers the velocity of the straight line, and spaces by flow time.',
	noSigmoid: ({ scheduler }) => `${scheduler} has no sigmoid schedule.`,
	noZero: ({ scheduler }) => `${scheduler} cannot end its schedule in pure noise.`,
	noClip: ({ scheduler }) => `${scheduler} does not clip x̂₀.`,
	unclippedEps: () => 'Where x̂₀ is clipped, diffusers goes on with the ε̂ of before.',
	noSpacing: ({ scheduler }) => `${scheduler} cannot space its steps this way.`,
	onlyRho: () => 'diffusers has ρ = 7 only.',
	innerSpacing: ({ scheduler, spacing }) =>
		`${scheduler} leaves t = 1 out of its ${spacing} spacing.`,
	deisEnd: () => 'DEISMultistepScheduler stops at ᾱ_1, just before clean data.',
	lcmSteps: () => 'LCMScheduler takes its steps from the 50 it was distilled on.',
	onlyEta: () => 'diffusers has η = 0 and η = 1 only.',
	noVariance: () => 'diffusers cannot leave the fresh noise out; this adds it.',
	correctorOff: () =>
		'Its corrector is switched off step by step: disable_corrector=list(range(steps)).'
};

export const differenceSentence = (difference: Difference): string =>
	(sentences[difference.code] as (difference: Difference) => string)(difference);
