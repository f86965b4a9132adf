import { plain, type Guidance } from '#lib/diffusion/guidance/guidance.ts';
import { interval } from '#lib/diffusion/guidance/interval.ts';
import { manifold } from '#lib/diffusion/guidance/manifold.ts';
import { projected } from '#lib/diffusion/guidance/projected.ts';
import { rescaled } from '#lib/diffusion/guidance/rescaled.ts';
import { thresholded } from '#lib/diffusion/guidance/thresholded.ts';
import { optionValues, type OptionValues } from '#lib/diffusion/samplers/options.ts';
import { GUIDANCE_FORMS, type GuidanceForm } from '#lib/recipe/guidance-choices.ts';
import { pick } from '#lib/recipe/recipe-options.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';

/** Every form with its options' values. Apart from their names, so that pages which only show a recipe do without. */
const MAKERS: Readonly<Record<GuidanceForm, (values: OptionValues) => Guidance>> = {
	plain: () => plain,
	interval: ({ aboveSigma, belowSigma }) => interval(Number(aboveSigma), Number(belowSigma)),
	rescaled: ({ rescale }) => rescaled(Number(rescale)),
	apg: ({ norm, parallel }) => projected(Number(norm), Number(parallel)),
	cfgpp: () => manifold,
	// Of two models, each of which answers once: see autoguided.
	auto: () => () => {
		throw new Error('autoguidance takes a worse model besides');
	},
	dynamic: ({ percentile }) => thresholded(Number(percentile))
};

/** How a recipe is guided. */
export function guidanceOf({ guidanceForm, options }: Recipe): Guidance {
	const own = GUIDANCE_FORMS[guidanceForm].options;
	return MAKERS[guidanceForm](optionValues(own, pick(options, own)));
}
