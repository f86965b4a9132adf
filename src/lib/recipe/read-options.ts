import type { SamplerOption, OptionValues } from '#lib/diffusion/samplers/options.ts';
import { readList, readNumber, readOneOf, type Read } from './read-field.ts';
import { recordOf } from './read-fields.ts';
import { optionEntries, optionsOf } from './recipe-options.ts';
import type { Note } from './note.ts';
import type { Recipe } from './recipe.ts';

/**
 * Reads the options that the choices made have, from `given` or its field `options`, as parseRecipe
 * reads fields. `used` holds only what is not the usual; options of other choices are left alone.
 */
export function readOptions(
	chosen: Pick<Recipe, 'sampler' | 'schedule' | 'spacing' | 'guidanceForm'>,
	given: Readonly<Record<string, unknown>>,
	defaults: OptionValues
): { used: OptionValues; notes: Note[] } {
	const inner = recordOf(given['options']);
	const used: Record<string, number | string> = {};
	const notes: Note[] = [];
	for (const [name, option] of optionEntries(optionsOf(chosen))) {
		const fallback = defaults[name] ?? option.default;
		const value = given[name] ?? inner[name];
		const read = value === undefined ? { used: fallback } : readOption(option, value, fallback);
		if (read.note) notes.push({ field: name, used: read.used, ...read.note });
		if (read.used !== option.default) used[name] = read.used;
	}
	return { used, notes };
}

/** Reads one of them. */
export function readOption(
	option: SamplerOption,
	given: unknown,
	fallback: number | string
): Read<number | string> {
	switch (option.kind) {
		case 'number': {
			const limits = { min: option.min, max: option.max, whole: option.step === 1 };
			return readNumber(limits)(given, Number(fallback));
		}
		case 'choice':
			return readOneOf(option.choices)(given, String(fallback));
		case 'list':
			return readList(option)(given, String(fallback));
	}
}
