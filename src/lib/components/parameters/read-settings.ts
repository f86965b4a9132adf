import type { NoteProblem } from '#lib/recipe/note.ts';
import { quoted } from '#lib/recipe/quoted.ts';
import {
	readBoolean,
	readNumber,
	readOneOf,
	readText,
	type FieldReader,
	type Read
} from '#lib/recipe/read-field.ts';
import type { Parameter, Parameters, FigureSetting, FigureSettings } from './parameter.ts';

/** What was made of a value that could not be taken as it was. */
export type SettingNote = { name: string; given: string; used: FigureSetting } & NoteProblem;

/** What a link asks for, by name; of a name that is said twice, the first counts. */
export const givenIn = (query: string | URLSearchParams): Record<string, string> =>
	Object.fromEntries([...new URLSearchParams(query)].reverse());

/**
 * The values of a table from whatever was given: never throws. What is missing is as in `usual`, what is out
 * of range is clamped, what makes no sense is as usual, and every such change has its note.
 */
export function readSettings(
	table: Parameters,
	given: Readonly<Record<string, unknown>>,
	usual: Readonly<FigureSettings>
): { settings: FigureSettings; notes: SettingNote[] } {
	const names = Object.keys(table);
	const nameOf = (key: string) => names.find((name) => name.toLowerCase() === key.toLowerCase());
	const settings = { ...usual };
	const notes: SettingNote[] = [];
	for (const [key, value] of Object.entries(given)) {
		const name = nameOf(key);
		if (name === undefined) {
			notes.push({ name: quoted(key), given: quoted(key), used: '', code: 'unnamed' });
			continue;
		}
		const { used, note } = read(table[name]!, value, usual[name]!);
		settings[name] = used;
		if (note) notes.push({ name, used, ...note });
	}
	return { settings, notes };
}

/** The query string of settings, without “?”: what differs from the defaults. */
export const settingsQuery = (table: Parameters, settings: Readonly<FigureSettings>): string =>
	new URLSearchParams(
		Object.entries(table).flatMap(([name, parameter]) => {
			const value = settings[name] ?? parameter.default;
			return value === parameter.default ? [] : [[name, String(value)]];
		})
	).toString();

function read(parameter: Parameter, given: unknown, usual: FigureSetting): Read<FigureSetting> {
	switch (parameter.kind) {
		case 'number':
			return onGrid(parameter, readNumber(parameter)(given, usual as number));
		case 'text':
			return readText(parameter.longest)(given, usual as string);
		case 'flag':
			return readBoolean(given, usual as boolean);
		case 'choice': {
			const names = parameter.values.map(String);
			const { used, ...rest } = readOneOf(names)(
				typeof given === 'number' ? String(given) : given,
				String(usual)
			);
			return { used: parameter.values[names.indexOf(used)] ?? usual, ...rest };
		}
		case 'several':
			return readSeveral(parameter.values)(given, usual as string);
	}
}

/** As finely as the figure’s own slider goes, if not as finely as it was given. */
const onGrid = (
	{ min, step }: { min: number; step: number },
	read: Read<number>
): Read<number> => ({
	...read,
	used: Number((min + Math.round((read.used - min) / step) * step).toFixed(6))
});

/** Words between spaces or commas, in whatever order; those that are none of `values` are left out. */
const readSeveral =
	(values: readonly string[]): FieldReader<string> =>
	(given, usual) => {
		if (typeof given !== 'string') {
			return { used: usual, note: { given: quoted(given), code: 'noSuch', choices: values } };
		}
		const words = given
			.toLowerCase()
			.split(/[\s,+]+/)
			.filter(Boolean);
		const used = values.filter((value) => words.includes(value)).join(' ');
		const strange = words.find((word) => !values.includes(word));
		if (strange === undefined) return { used };
		return { used, note: { given: quoted(strange), code: 'noSuch', choices: values } };
	};
