import type { SamplerOption, OptionValues } from '#lib/diffusion/samplers/options.ts';
import type { SamplerOptionName } from '#lib/diffusion/samplers/all.ts';
import { SAMPLERS, SCHEDULES, SPACINGS, type CurveOptionName } from './choices.ts';
import { GUIDANCE_FORMS, type GuidanceOptionName } from './guidance-choices.ts';
import type { Recipe } from './recipe.ts';

/** The choices of a recipe that have options of their own; those left out add none. */
type Chosen = Partial<Pick<Recipe, 'sampler' | 'schedule' | 'spacing' | 'guidanceForm'>>;

/** The options of samplers, schedules, spacings and forms of guidance. */
export type OptionName = SamplerOptionName | CurveOptionName | GuidanceOptionName;

/** Options by their names. */
export type Options = Readonly<Partial<Record<OptionName, SamplerOption>>>;

/** As Object.entries, with the names known. */
export const optionEntries = (options: Options): [OptionName, SamplerOption][] =>
	Object.entries(options) as [OptionName, SamplerOption][];

/** Every option that the chosen sampler, schedule, spacing and form of guidance have, by its name. */
export function optionsOf({ sampler, schedule, spacing, guidanceForm }: Chosen): Options {
	return {
		...(sampler && SAMPLERS[sampler].options),
		...(schedule && SCHEDULES[schedule].options),
		...(spacing && SPACINGS[spacing].options),
		...(guidanceForm && GUIDANCE_FORMS[guidanceForm].options)
	};
}

/** The names of all options that any choice has. */
export const OPTION_NAMES: readonly OptionName[] = [SAMPLERS, SCHEDULES, SPACINGS, GUIDANCE_FORMS]
	.flatMap((choices) => Object.values<{ options: Options }>(choices))
	.flatMap(({ options }) => optionEntries(options).map(([name]) => name))
	.filter((name, i, all) => all.indexOf(name) === i);

/** Of `values`, those that belong to one of `options`. */
export const pick = (values: OptionValues, options: Options): OptionValues =>
	Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(options, name)));
