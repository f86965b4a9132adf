import type { SamplerOption, OptionValues } from '#lib/diffusion/samplers/options.ts';
import { readList, readNumber, readOneOf, type FieldReader } from './read-field.ts';
import { optionsOf } from './recipe-options.ts';
import type { Note, Recipe } from './recipe.ts';

/**
 * Reads the options that the choices made have, from `given` or its field `options`, as parseRecipe
 * reads fields. `used` holds only what is not the usual; options of other choices are left alone.
 */
export function readOptions(
	chosen: Pick<Recipe, 'sampler' | 'schedule' | 'spacing'>,
	given: Record<string, unknown>,
	defaults: OptionValues
): { used: OptionValues; notes: Note[] } {
	const inner: Partial<OptionValues> = isObject(given['options'])
		? (given['options'] as OptionValues)
		: {};
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
	option: SamplerOption,
	given: unknown,
	fallback: number | string
): ReturnType<FieldReader<number | string>> {
	const { label } = option;
	switch (option.kind) {
		case 'number': {
			const limits = { min: option.min, max: option.max, whole: option.step === 1 };
			return readNumber(limits)(label, given, Number(fallback));
		}
		case 'choice':
			return readOneOf(Object.keys(option.choices))(label, given, String(fallback));
		case 'list':
			return readList(option)(label, given, String(fallback));
	}
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
