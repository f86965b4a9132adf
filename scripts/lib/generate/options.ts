import { parseArgs } from 'node:util';
import { OPTION_NAMES } from '#lib/recipe/recipe-options.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import type { Note } from '#lib/recipe/note.ts';
import { type Recipe } from '#lib/recipe/recipe.ts';

/** An option that does not exist, or has no value. */
export class UsageError extends Error {
	override name = 'UsageError';
}

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
	/** Whether a second network makes the picture larger. */
	finish: boolean;
	help: boolean;
}

const text = { type: 'string' } as const;
const FIELDS =
	'negative seed steps guidance guidanceForm sampler schedule spacing model clip'.split(' ');
const RECIPE = Object.fromEntries([...FIELDS, ...OPTION_NAMES].map((name) => [name, text]));

/** Reads a command line. The recipe is read as the page reads it; only the options themselves can be wrong. */
export function optionsOf(args: readonly string[]): Options {
	const { values, positionals } = parsed(args);
	const {
		out = 'picture.png',
		scale = '1',
		trace,
		finish = false,
		help = false,
		...fields
	} = values;
	// Without quotes a prompt comes word by word.
	const prompt = positionals.length > 0 ? positionals.join(' ') : undefined;
	return { ...parseRecipe({ ...fields, prompt }), out, scale: scaleOf(scale), trace, finish, help };
}

function parsed(args: readonly string[]) {
	const options = {
		...RECIPE,
		out: text,
		scale: text,
		trace: text,
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

function scaleOf(given: string): number {
	const scale = Number(given);
	if (Number.isInteger(scale) && scale >= 1 && scale <= 64) return scale;
	throw new UsageError(`--scale ${given} is not a whole number from 1 to 64.`);
}
