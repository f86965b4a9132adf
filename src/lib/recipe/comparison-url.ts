import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import { defaultComparison, MAX_CELLS, type Column, type Comparison } from './comparison.ts';
import { quoted } from './quoted.ts';
import { readNumber } from './read-field.ts';
import { optionsOf, pick } from './recipe-options.ts';
import { recipeFromQuery } from './recipe-from-url.ts';
import { recipeToQuery } from './recipe-url.ts';
import { parseRecipe } from './parse-recipe.ts';
import type { Note } from './note.ts';
import { RECIPE_LIMITS, type Recipe } from './recipe.ts';

/**
 * The query string of a comparison, without “?”; only what differs from the default one. Columns read
 * `ddim`, `ddim_eta-1`, `dpmSolver_order-3_slope-heun`, `ddim_form-apg`, with spaces between; rows are numbers.
 */
export function comparisonToQuery({ recipe, columns, rows }: Comparison): string {
	const params = new URLSearchParams(recipeToQuery(shared(recipe), defaultComparison.recipe));
	const texts = { samplers: columns.map(columnText).join(' '), evaluations: rows.join(' ') };
	const usual = {
		samplers: defaultComparison.columns.map(columnText).join(' '),
		evaluations: defaultComparison.rows.join(' ')
	};
	if (texts.samplers !== usual.samplers) params.set('samplers', texts.samplers);
	if (texts.evaluations !== usual.evaluations) params.set('evaluations', texts.evaluations);
	return params.toString();
}

/** The comparison in a query string. Whatever it says, it can be made; each change has its note. */
export function comparisonFromQuery(query: string | URLSearchParams): {
	comparison: Comparison;
	notes: Note[];
} {
	const params = new URLSearchParams(query);
	const { recipe: given, notes } = recipeFromQuery(params, defaultComparison.recipe);
	const own = given.spacing === 'own';
	const recipe = shared(own ? { ...given, spacing: 'trailing' } : given);
	if (own) {
		const used = recipe.spacing;
		notes.push({ field: 'spacing', given: 'own', used, code: 'ownCompared' });
	}
	const columns = columnsIn(params.get('samplers'), notes);
	const rows = rowsIn(params.get('evaluations'), notes);
	return { comparison: { recipe, columns, rows }, notes };
}

/** What all columns have in common: the sampler's part is the default recipe's. */
const shared = (recipe: Recipe): Recipe => {
	const { schedule, spacing, guidanceForm } = recipe;
	const { sampler, steps } = defaultComparison.recipe;
	const options = pick(recipe.options, optionsOf({ schedule, spacing, guidanceForm }));
	return parseRecipe({ ...recipe, sampler, steps, options }).recipe;
};

/** A column as addresses have it. Its values may be anything that was typed. */
export const columnText = ({ sampler, guidanceForm, options }: Column): string =>
	[sampler, guidanceForm && `form-${guidanceForm}`, ...settingsOf(options)]
		.filter(Boolean)
		.join('_');

const settingsOf = (options: OptionValues): string[] =>
	Object.entries(options).map((pair) => pair.join('-'));

function columnsIn(text: string | null, notes: Note[]): readonly Column[] {
	const given =
		text
			?.trim()
			.split(/[\s,]+/)
			.filter(Boolean) ?? [];
	if (given.length === 0) return defaultComparison.columns;
	const columns = given.slice(0, MAX_CELLS.columns).map((word) => columnIn(word, notes));
	const count = given.length;
	if (count > MAX_CELLS.columns) {
		const used = MAX_CELLS.columns;
		notes.push({ field: 'samplers', given: quoted(text), used, code: 'tooMany', count });
	}
	return columns;
}

function columnIn(word: string, notes: Note[]): Column {
	const [sampler, ...settings] = word.split('_');
	const given = Object.fromEntries(settings.map((setting) => setting.split(/-(.*)/, 2)));
	const { recipe, notes: said } = recipeFromQuery(
		new URLSearchParams({ ...given, sampler: sampler! })
	);
	notes.push(...said);
	return columnOf(recipe, 'form' in given ? { guidanceForm: recipe.guidanceForm } : {});
}

/** A recipe's sampler and what it is to be guided by, with what belongs to them. */
const columnOf = ({ sampler, options }: Recipe, own: Pick<Column, 'guidanceForm'>): Column => ({
	sampler,
	...own,
	options: pick(options, optionsOf({ sampler, ...own }))
});

function rowsIn(text: string | null, notes: Note[]): readonly number[] {
	const given =
		text
			?.trim()
			.split(/[\s,]+/)
			.filter(Boolean) ?? [];
	if (given.length === 0) return defaultComparison.rows;
	const read = given.map((word) => {
		const { used, note } = readNumber(RECIPE_LIMITS.steps)(word, 20);
		if (note) notes.push({ field: 'evaluations', used, ...note });
		return used;
	});
	const rows = [...new Set(read)].sort((a, b) => a - b);
	if (rows.length <= MAX_CELLS.rows) return rows;
	const [count, used] = [rows.length, MAX_CELLS.rows];
	notes.push({ field: 'evaluations', given: quoted(text), used, code: 'tooMany', count });
	return rows.slice(0, MAX_CELLS.rows);
}
