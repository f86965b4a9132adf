import type { SamplerOption, OptionValues } from '#lib/diffusion/samplers/options.ts';
import { SAMPLERS, SCHEDULES, SPACINGS } from './choices.ts';
import type { Recipe } from './recipe.ts';

/** The choices of a recipe that have options of their own; those left out add none. */
type Chosen = Partial<Pick<Recipe, 'sampler' | 'schedule' | 'spacing'>>;

/** Every option that the chosen sampler, schedule and spacing have, by its name. */
export function optionsOf({ sampler, schedule, spacing }: Chosen): Record<string, SamplerOption> {
	return {
		...(sampler && SAMPLERS[sampler].options),
		...(schedule && SCHEDULES[schedule].options),
		...(spacing && SPACINGS[spacing].options)
	};
}

/** The names of all options that any choice has. */
export const OPTION_NAMES: readonly string[] = [SAMPLERS, SCHEDULES, SPACINGS]
	.flatMap((choices) => Object.values<{ options: object }>(choices))
	.flatMap(({ options }) => Object.keys(options))
	.filter((name, i, all) => all.indexOf(name) === i);

/** Of `values`, those that belong to one of `options`. */
export const pick = (
	values: OptionValues,
	options: Readonly<Record<string, SamplerOption>>
): OptionValues =>
	Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(options, name)));
