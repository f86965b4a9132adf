import { numberOption, type SamplerOption } from '#lib/diffusion/samplers/options.ts';

/** What can be set on each form of guidance; `src/lib/pipeline/guidance-of.ts` makes them. */
const guidanceChoices = {
	plain: { options: {} },
	interval: {
		options: {
			aboveSigma: numberOption(0.28, { min: 0, max: 10, step: 0.01 }),
			belowSigma: numberOption(5.42, { min: 0, max: 100, step: 0.01 })
		}
	},
	rescaled: { options: { rescale: numberOption(0.7, { min: 0, max: 1, step: 0.05 }) } },
	apg: {
		options: {
			norm: numberOption(0.03, { min: 0.01, max: 0.5, step: 0.01 }),
			parallel: numberOption(0, { min: 0, max: 1, step: 0.05 })
		}
	},
	cfgpp: { options: {} },
	auto: { options: {} },
	dynamic: { options: { percentile: numberOption(99.5, { min: 90, max: 100, step: 0.1 }) } }
} satisfies Record<string, { options: Readonly<Record<string, SamplerOption>> }>;

export type GuidanceForm = keyof typeof guidanceChoices;
export const guidanceForms = Object.keys(guidanceChoices) as GuidanceForm[];
export const GUIDANCE_FORMS: Readonly<
	Record<GuidanceForm, { options: Readonly<Record<string, SamplerOption>> }>
> = guidanceChoices;

/** The options that some form has. */
export type GuidanceOptionName = {
	[Form in GuidanceForm]: keyof (typeof guidanceChoices)[Form]['options'];
}[GuidanceForm];
