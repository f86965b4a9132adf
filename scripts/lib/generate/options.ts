import { parseArgs } from 'node:util';
import { OPTION_NAMES } from '#lib/recipe/recipe-options.ts';
import type { Beginning } from '#lib/recipe/beginning.ts';
import { parseBegun } from '#lib/recipe/begun-recipe.ts';
import { MIXTURE_FIELDS } from '#lib/recipe/mixture.ts';
import { PAINTING_FIELDS } from '#lib/recipe/painting.ts';
import type { Note } from '#lib/recipe/note.ts';
import { usualStrength } from '#lib/teaching/lesson-plan.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { checkPaths } from './paths.ts';
import { UsageError } from './usage-error.ts';

export interface Options {
	recipe: Recipe;
	/** What was changed about the recipe. */
	notes: Note[];
	/** Where the picture goes. */
	out: string;
	/** Pixels a side that each pixel becomes. */
	scale: number;
	/** Where the trace goes. */
	trace: string | undefined;
	/** Where the walk goes as a picture that moves. */
	film: string | undefined;
	/** A picture whose recipe is taken where nothing else is said. */
	from: string | undefined;
	/** Many pictures in columns and rows: the query of their page, with what else was said before it. */
	grid: string | undefined;
	/** What it begins with, as it was given: start and mask are files, or as links have them. */
	beginning: Partial<Record<keyof Beginning, string>>;
	/** Files of taught words, and what their additions are multiplied with. */
	taught: string[];
	taughtStrength: number;
	/** Whether a second network makes the picture larger. */
	finish: boolean;
	help: boolean;
}

const text = { type: 'string' } as const;
const FIELDS =
	'negative seed steps guidance guidanceForm sampler schedule spacing model clip'.split(' ');
const RECIPE = Object.fromEntries(
	[...FIELDS, ...MIXTURE_FIELDS, ...PAINTING_FIELDS, ...OPTION_NAMES].map((name) => [name, text])
);

/**
 * Reads a command line. The recipe is read as the page reads it, with `defaults` for what is left out; only the options
 * themselves can be wrong.
 */
export function optionsOf(
	args: readonly string[],
	defaults: Readonly<Recipe> = defaultRecipe
): Options {
	const { values, positionals } = parsed(args);
	const {
		out = 'picture.png',
		grid,
		scale = grid === undefined ? '1' : '2',
		trace,
		film,
		finish = false,
		help = false,
		taught = [],
		taughtStrength = String(usualStrength),
		from,
		start,
		strength,
		mask,
		loops,
		...fields
	} = values;
	checkPaths({ out, trace, film, from, start, mask });
	// Without quotes a prompt comes word by word.
	const prompt = positionals.length > 0 ? positionals.join(' ') : undefined;
	const given = { start, strength, mask, loops };
	const beginning = Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== undefined)
	);
	const read = parseBegun({ ...fields, prompt }, defaults);
	const query = grid === undefined ? undefined : gridQuery({ ...fields, prompt }, grid);
	const words = { taught, taughtStrength: strengthOf(taughtStrength) };
	return {
		...read,
		out,
		scale: scaleOf(scale),
		trace,
		film,
		from,
		grid: query,
		beginning,
		...words,
		finish,
		help
	};
}

/** What an address says, after what options say. */
function gridQuery(fields: Readonly<Record<string, unknown>>, address: string): string {
	const said = Object.entries(fields).filter(([, value]) => value !== undefined);
	const params = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
	for (const [name, value] of new URLSearchParams(address.replace(/^[^?]*\?/, ''))) {
		params.set(name, value);
	}
	return params.toString();
}

function parsed(args: readonly string[]) {
	const options = {
		...RECIPE,
		out: text,
		scale: text,
		trace: text,
		film: text,
		from: text,
		grid: text,
		start: text,
		strength: text,
		mask: text,
		loops: text,
		taught: { type: 'string', multiple: true },
		taughtStrength: text,
		finish: { type: 'boolean' },
		help: { type: 'boolean', short: 'h' }
	} as const;
	try {
		return parseArgs({ args: joined(args), options, allowPositionals: true });
	} catch (error) {
		const [sentence] = (error as Error).message.split(/[.\n]/, 1);
		throw new UsageError(`${sentence}. See npm run generate -- --help.`, { cause: error });
	}
}

/** `--seed -1` as `--seed=-1`: what looks like a number is a value, whatever its sign. */
function joined(args: readonly string[]): string[] {
	const isValue = (arg: string | undefined) => arg !== undefined && /^-[\d.I]/.test(arg);
	const isName = (arg: string | undefined) => arg !== undefined && /^--\w+$/.test(arg);
	return args.flatMap((arg, i) => {
		if (isValue(arg) && isName(args[i - 1])) return [];
		return isName(arg) && isValue(args[i + 1]) ? [`${arg}=${args[i + 1]}`] : [arg];
	});
}

function strengthOf(given: string): number {
	const strength = Number(given);
	if (strength >= 0 && strength <= 1.5) return strength;
	throw new UsageError(`--taughtStrength ${given} is not from 0 to 1.5.`);
}

function scaleOf(given: string): number {
	const scale = Number(given);
	if (Number.isInteger(scale) && scale >= 1 && scale <= 64) return scale;
	throw new UsageError(`--scale ${given} is not a whole number from 1 to 64.`);
}
