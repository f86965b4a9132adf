import type { Option, Values } from '#lib/diffusion/samplers/options.ts';
import { list, number, oneOf, type Read } from './read-field.ts';
import { optionsOf } from './recipe-options.ts';
import type { Note } from './recipe.ts';

/**
 * Reads the options that the choices made have, from `given` or its field `options`, as parseRecipe
 * reads fields. `used` holds only what is not the usual; options of other choices are left alone.
 */
export function readOptions(
	chosen: { sampler: string; schedule: string; spacing: string },
	given: Record<string, unknown>,
	defaults: Values
): { used: Values; notes: Note[] } {
	const inner: Partial<Values> = isObject(given['options']) ? (given['options'] as Values) : {};
	const used: Record<string, number | string> = {};
	const notes: Note[] = [];
	for (const [name, option] of Object.entries(optionsOf(chosen))) {
		const fallback = defaults[name] ?? option.default;
		const value = given[name] ?? inner[name];
		const read = value === undefined ? { used: fallback } : readOption(option, value, fallback);
		if (read.note) notes.push({ field: name, used: read.used, ...read.note });
		if (read.used !== option.default) used[name] = read.used;
	}
	return { used, notes };
}

function readOption(
	option: Option,
	given: unknown,
	fallback: number | string
): ReturnType<Read<number | string>> {
	const { label } = option;
	switch (option.kind) {
		case 'number': {
			const limits = { least: option.min, most: option.max, whole: option.step === 1 };
			return number(limits)(label, given, Number(fallback));
		}
		case 'choice':
			return oneOf(Object.keys(option.choices))(label, given, String(fallback));
		case 'list':
			return list(option)(label, given, String(fallback));
	}
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
