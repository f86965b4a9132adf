import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import { SpacingError } from '#lib/diffusion/spacing-error.ts';
import { scheduleNames, spacingNames } from './choices.ts';
import { guidanceForms } from './guidance-choices.ts';
import type { Note } from './note.ts';
import { quoted } from './quoted.ts';
import { readBoolean, readNumber, readOneOf, readText } from './read-field.ts';
import { readFields, recordOf, type FieldReaders } from './read-fields.ts';
import { readOptions } from './read-options.ts';
import { defaultRecipe, RECIPE_LIMITS, type PlainField, type Recipe } from './recipe.ts';
import { modelNames } from './site-model.ts';
import { levelsOf } from './walk.ts';

/** Characters (UTF-16) of a prompt that are read. */
const LONGEST_PROMPT = 1000;

const READERS: FieldReaders<Pick<Recipe, PlainField>> = {
	prompt: readText(LONGEST_PROMPT),
	negative: readText(LONGEST_PROMPT),
	seed: readNumber(RECIPE_LIMITS.seed),
	sampler: readOneOf(samplerNames),
	steps: readNumber(RECIPE_LIMITS.steps),
	schedule: readOneOf(scheduleNames),
	spacing: readOneOf(spacingNames),
	guidance: readNumber(RECIPE_LIMITS.guidance),
	guidanceForm: readOneOf(guidanceForms),
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
	const given = recordOf(raw);
	const { fields, notes } = readFields<Pick<Recipe, PlainField>>(READERS, given, defaults);
	const options = readOptions(fields, given, defaults.options);
	return walkable(
		{ ...fields, options: options.used },
		[...notes, ...options.notes],
		given['steps']
	);
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
		const note: Note = { field: 'steps', given: quoted(steps), used, code: 'stepsOfStops' };
		return {
			recipe: { ...recipe, steps: used },
			notes: steps === undefined ? notes : [...notes, note]
		};
	} catch (error) {
		if (!(error instanceof SpacingError)) throw error;
		const [given, used] = [recipe.spacing, 'trailing' as const];
		const why = error.problem;
		const note: Note = { field: 'spacing', given, used, code: 'spacingReplaced', why };
		return { recipe: { ...recipe, spacing: used }, notes: [...notes, note] };
	}
}
