import type { Column } from './comparison.ts';
import type { Note } from './note.ts';
import { optionsOf, pick } from './recipe-options.ts';
import { recipeFromQuery } from './recipe-from-url.ts';
import type { Recipe } from './recipe.ts';

/** The column that a text says; what had to be changed about it goes to `notes`. */
export function columnIn(word: string, notes: Note[]): Column {
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
