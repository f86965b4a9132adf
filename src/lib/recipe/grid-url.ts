import { besidesInQuery, begunFromQuery } from './begun-recipe.ts';
import { columnIn } from './column.ts';
import { columnText } from './column-text.ts';
import { MAX_CELLS } from './comparison.ts';
import { shared } from './comparison-url.ts';
import { controls, readValue, usualValues, type Control } from './grid-controls.ts';
import { defaultGrid, hasAxis, type Axis, type Grid } from './grid.ts';
import type { Note } from './note.ts';
import { parseRecipe } from './parse-recipe.ts';
import { quoted } from './quoted.ts';
import { recipeToQuery } from './recipe-url.ts';
import { defaultRecipe, type Recipe } from './recipe.ts';
import { saidInLink, saidTwice } from './said-in-link.ts';

/** Between the values of an axis: it is written in addresses as it is, and no prompt needs it. */
const BETWEEN = '*';

/** An axis as addresses have it: `guidance*1*3*7`. */
export const axisText = ({ control, values }: Axis): string => [control, ...values].join(BETWEEN);

/**
 * The query string of a grid, without “?”; only what differs from the default one. Samplers by evaluations are written
 * `samplers=ddim+heun&evaluations=5+10`, as they were before there were others.
 */
export function gridToQuery({ recipe, across, down }: Grid): string {
	const params = new URLSearchParams(recipeToQuery(recipe, defaultGrid.recipe));
	for (const [field, value] of besidesInQuery(recipe)) params.set(field, value);
	const isClassic = across.control === 'sampler' && down.control === 'evaluations';
	const texts = isClassic
		? { samplers: across.values.join(' '), evaluations: down.values.join(' ') }
		: { across: axisText(across), down: axisText(down) };
	const usual: Readonly<Record<string, string>> = {
		samplers: defaultGrid.across.values.join(' '),
		evaluations: defaultGrid.down.values.join(' ')
	};
	for (const [name, text] of Object.entries(texts)) {
		if (text !== usual[name]) params.set(name, text);
	}
	return params.toString();
}

/** The grid in a query string. Whatever it says, it can be made; each change has its note. */
export function gridFromQuery(query: string | URLSearchParams): { grid: Grid; notes: Note[] } {
	const params = new URLSearchParams(query);
	const { recipe: given, notes } = begunFromQuery(params, defaultGrid.recipe);
	notes.push(...saidTwice([...params], AXIS_NAMES));
	const own = given.spacing === 'own';
	const recipe: Recipe = own ? { ...given, spacing: 'trailing' } : given;
	if (own) {
		const used = recipe.spacing;
		notes.push({ field: 'spacing', given: 'own', used, code: 'ownCompared' });
	}
	const across = axisIn('across', params, recipe, notes);
	const wanted = axisIn('down', params, recipe, notes);
	const down = { ...wanted, ...besides(across, wanted, recipe, notes) };
	const grid = { recipe: apartFrom({ recipe, across, down }), across, down };
	for (const { control, values } of [across, down]) {
		if (control !== 'word' || grid.recipe.prompt.includes(values[0]!)) continue;
		notes.push({ field: 'word', given: quoted(values[0]), used: '', code: 'wordNotSaid' });
	}
	return { grid, notes };
}

/** What an address calls them. */
const AXIS_NAMES = ['across', 'down', 'samplers', 'evaluations'].map(
	(name) => [name, name] as const
);

type Place = 'across' | 'down';

function axisIn(place: Place, params: URLSearchParams, recipe: Recipe, notes: Note[]): Axis {
	const said = (name: string) => saidInLink([...params], [name]);
	const text = said(place);
	const usual = defaultGrid[place].control;
	const classic = place === 'across' ? 'samplers' : 'evaluations';
	if (text === undefined) {
		const words = (said(classic) ?? '').split(/[\s,]+/);
		return { control: usual, values: valuesIn(usual, words, classic, recipe, notes) };
	}
	const idle = said(classic);
	if (idle)
		notes.push({ field: classic, given: quoted(idle), used: '', code: 'decidedBy', other: place });
	const [name = '', ...words] = text.split(BETWEEN);
	const control = controls.find((one) => one.toLowerCase() === name.trim().toLowerCase());
	if (control) return { control, values: valuesIn(control, words, place, recipe, notes) };
	notes.push({ field: place, given: quoted(name), used: usual, code: 'noAxis' });
	return { control: usual, values: usualValues(usual, recipe) };
}

/** Rows by something else, where they would be by what columns are by. Words may be by other words. */
function besides(across: Axis, down: Axis, recipe: Recipe, notes: Note[]): Partial<Axis> {
	const isCost = ({ control }: Axis) => control === 'evaluations' || control === 'steps';
	const isSame = across.control === down.control || (isCost(across) && isCost(down));
	if (!isSame || across.control === 'word') return {};
	const control = isCost(across) ? 'sampler' : 'evaluations';
	notes.push({ field: 'down', given: down.control, used: control, code: 'sameAxis' });
	return { control, values: usualValues(control, recipe) };
}

function valuesIn(
	control: Control,
	words: readonly string[],
	field: string,
	recipe: Recipe,
	notes: Note[]
): readonly string[] {
	const given = readIn(control, words, recipe, notes);
	const values =
		given.length > 0 ? given : readIn(control, usualValues(control, recipe), recipe, []);
	const [count, used] = [values.length, MAX_CELLS.columns];
	if (count <= used) return values;
	notes.push({ field, given: quoted(words.join(' ')), used, code: 'tooMany', count });
	return values.slice(0, used);
}

function readIn(
	control: Control,
	words: readonly string[],
	recipe: Recipe,
	notes: Note[]
): readonly string[] {
	// An empty negative prompt is one.
	const isOne = (word: string) => word !== '' || control === 'negative';
	const given = words.map((word) => word.trim()).filter(isOne);
	if (control === 'sampler') {
		// The same may stand twice, as one may be set up after the other.
		return given.map((word, i) => columnText(columnIn(word, i < MAX_CELLS.columns ? notes : [])));
	}
	const fallback = usualValues(control, recipe)[0]!;
	const read = given.map((word) => {
		const { used, note } = readValue(control, word, fallback);
		if (note) notes.push({ field: control, used, ...note });
		return used.replaceAll(BETWEEN, ' ').trim();
	});
	const values = [...new Set(read.filter(isOne))];
	return control === 'evaluations' ? values.sort((a, b) => Number(a) - Number(b)) : values;
}

/** A recipe without what the axes decide, which is as usual. */
function apartFrom(grid: Grid): Recipe {
	const { recipe, across, down } = grid;
	const fields = [across, down].map(({ control }) => control);
	const usual: Readonly<Record<string, unknown>> = { ...defaultRecipe, ...defaultGrid.recipe };
	const left = Object.fromEntries(
		fields.filter((field) => Object.hasOwn(usual, field)).map((field) => [field, usual[field]])
	);
	const options = Object.fromEntries(
		Object.entries(recipe.options).filter(([name]) => !(fields as string[]).includes(name))
	);
	const apart = { ...recipe, ...left, options };
	const read = hasAxis(grid, 'sampler') ? shared(apart) : parseRecipe(apart).recipe;
	const steps = hasAxis(grid, 'evaluations') ? defaultGrid.recipe.steps : read.steps;
	const { beginning, otherSeed, otherPrompt } = recipe;
	return {
		...read,
		steps,
		...(beginning && { beginning }),
		...(otherSeed && { otherSeed }),
		...(otherPrompt && { otherPrompt })
	};
}
