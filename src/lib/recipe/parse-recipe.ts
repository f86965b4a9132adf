import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import { scheduleNames, spacingNames } from './choices.ts';
import { quoted } from './quoted.ts';
import { readNumber, readOneOf, readText, readBoolean, type FieldReader } from './read-field.ts';
import { readOptions } from './read-options.ts';
import { defaultRecipe, RECIPE_LIMITS, type Note, type Recipe } from './recipe.ts';
import { names, sentences } from './sentences.ts';
import { modelNames } from './site-model.ts';
import { levelsOf } from './walk.ts';

type Field = Exclude<keyof Recipe, 'options'>;

/** Characters (UTF-16) of a prompt that are read. */
const LONGEST_PROMPT = 1000;

const FIELDS: { [F in Field]: FieldReader<Recipe[F]> } = {
	prompt: readText(LONGEST_PROMPT),
	negative: readText(LONGEST_PROMPT),
	seed: readNumber(RECIPE_LIMITS.seed),
	sampler: readOneOf(samplerNames),
	steps: readNumber(RECIPE_LIMITS.steps),
	schedule: readOneOf(scheduleNames),
	spacing: readOneOf(spacingNames),
	guidance: readNumber(RECIPE_LIMITS.guidance),
	model: readOneOf(modelNames),
	clip: readBoolean
};

/**
 * Reads a recipe from anything: form fields, an address, command-line options, JSON. Never throws, and
 * what it returns can be walked: fields that are missing have their default, what is out of range is
 * clamped, what makes no sense is replaced, and every such change has its note.
 */
export function parseRecipe(
	raw: unknown,
	defaults: Readonly<Recipe> = defaultRecipe
): { recipe: Recipe; notes: Note[] } {
	const given = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
	const notes: Note[] = [];
	const read = <F extends Field>(field: F): Recipe[F] => {
		if (given[field] === undefined) return defaults[field];
		const { used, note } = FIELDS[field](names[field], given[field], defaults[field]);
		if (note) notes.push({ field, used, ...note });
		return used;
	};
	const recipe = {
		prompt: read('prompt'),
		negative: read('negative'),
		seed: read('seed'),
		sampler: read('sampler'),
		steps: read('steps'),
		schedule: read('schedule'),
		spacing: read('spacing'),
		guidance: read('guidance'),
		model: read('model'),
		clip: read('clip')
	};
	const options = readOptions(recipe, given, defaults.options);
	return walkable({ ...recipe, options: options.used }, [...notes, ...options.notes], given.steps);
}

/** Not every spacing takes every schedule and number of steps; trailing does. */
function walkable(
	recipe: Recipe,
	notes: Note[],
	steps: unknown
): { recipe: Recipe; notes: Note[] } {
	try {
		const used = levelsOf(recipe).length - 1;
		if (used === recipe.steps) return { recipe, notes };
		const given = quoted(steps);
		const note = { field: 'steps', given, used, sentence: sentences.stepsOfStops(given, used) };
		return {
			recipe: { ...recipe, steps: used },
			notes: steps === undefined ? notes : [...notes, note]
		};
	} catch (error) {
		const used = 'trailing';
		const sentence = sentences.spacingReplaced(recipe.spacing, used, (error as Error).message);
		const note = { field: 'spacing', given: recipe.spacing, used, sentence };
		return { recipe: { ...recipe, spacing: used }, notes: [...notes, note] };
	}
}
