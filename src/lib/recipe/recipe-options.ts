import type { SamplerOption, OptionValues } from '#lib/diffusion/samplers/options.ts';
import { SAMPLERS, SCHEDULES, SPACINGS } from './choices.ts';

/** The choices of a recipe that have options of their own. */
interface Chosen {
	sampler: string;
	schedule: string;
	spacing: string;
}

/** Every option that the chosen sampler, schedule and spacing have, η aside, by its name. */
export function optionsOf({ sampler, schedule, spacing }: Chosen): Record<string, SamplerOption> {
	const chosen = [SAMPLERS[sampler], SCHEDULES[schedule], SPACINGS[spacing]];
	const all = chosen.flatMap((choice) => Object.entries(choice?.options ?? {}));
	return Object.fromEntries(all.filter(([name]) => name !== 'eta'));
}

/** The names of all options that any choice has. */
export const OPTION_NAMES: readonly string[] = [SAMPLERS, SCHEDULES, SPACINGS]
	.flatMap((choices) => Object.values<{ options: object }>(choices))
	.flatMap(({ options }) => Object.keys(options))
	.filter((name, i, all) => name !== 'eta' && all.indexOf(name) === i);

/** Of `values`, those that belong to one of `options`. */
export const pick = (
	values: OptionValues,
	options: Readonly<Record<string, SamplerOption>>
): OptionValues =>
	Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(options, name)));
