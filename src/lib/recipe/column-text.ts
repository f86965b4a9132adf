import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import type { Column } from './comparison.ts';

/** A column as addresses have it: `ddim_eta-1`. Its values may be anything that was typed. */
export const columnText = ({ sampler, guidanceForm, options }: Column): string =>
	[sampler, guidanceForm && `form-${guidanceForm}`, ...settingsOf(options)]
		.filter(Boolean)
		.join('_');

const settingsOf = (options: OptionValues): string[] =>
	Object.entries(options).map((pair) => pair.join('-'));
