import { numbersInOption, type SamplerOption } from '#lib/diffusion/samplers/options.ts';
import type { NoteProblem } from './note.ts';
import { plainNumeral } from './numeral.ts';
import { quoted } from './quoted.ts';

/** What is taken for a field; `note` says what was changed about what was given. */
export interface Read<T> {
	used: T;
	note?: { given: string } & NoteProblem;
}

/** Reads one field; `fallback` is used where nothing else can be. */
export type FieldReader<T> = (given: unknown, fallback: T) => Read<T>;

interface Limits {
	min: number;
	max: number;
	whole: boolean;
}

const noted = <T>(used: T, given: unknown, problem: NoteProblem): Read<T> => ({
	used,
	note: { given: quoted(given), ...problem }
});

/** A number; out of range it is clamped, a fraction of a whole one cut off. */
export const readNumber =
	({ min, max, whole }: Limits): FieldReader<number> =>
	(given, fallback) => {
		const value = numberIn(given, whole);
		if (Number.isNaN(value)) return noted(fallback, given, { code: 'notANumber' });
		const clamped = Math.min(Math.max(value, min), max);
		if (clamped !== value) return noted(clamped, given, { code: 'outOfRange', min, max });
		const used = (whole ? Math.trunc(value) : value) + 0;
		return used === value ? { used } : noted(used, given, { code: 'notWhole' });
	};

/** A text of at most `longest` characters; what is longer is cut between two characters. */
export const readText =
	(longest: number): FieldReader<string> =>
	(given, fallback) => {
		if (typeof given !== 'string') {
			return noted(fallback, given, { code: 'notText', shown: quoted(fallback) });
		}
		if (given.length <= longest) return { used: given };
		const used = given.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
		return noted(used, given, { code: 'tooLong', length: given.length, longest });
	};

/** One of `names`, in whatever case, with or without hyphens. */
export const readOneOf =
	<Name extends string>(names: readonly Name[]): FieldReader<Name> =>
	(given, fallback) => {
		const wanted = typeof given === 'string' ? loose(given) : undefined;
		const used = names.find((name) => loose(name) === wanted);
		if (used !== undefined) return { used };
		return noted(fallback, given, { code: 'noSuch', choices: names });
	};

const loose = (name: string): string => name.toLowerCase().replace(/[\s_+-]/g, '');

const TRUE = ['true', '1', 'yes', 'on'];
const FALSE = ['false', '0', 'no', 'off'];

/** Yes or no. */
export const readBoolean: FieldReader<boolean> = (given, fallback) => {
	if (typeof given === 'boolean') return { used: given };
	const word = typeof given === 'string' ? given.trim().toLowerCase() : '';
	if (TRUE.includes(word) || FALSE.includes(word)) return { used: TRUE.includes(word) };
	return noted(fallback, given, { code: 'notYesOrNo' });
};

/** Numbers between spaces or commas, as text; those that break the option's rule are put right. */
export const readList =
	({ nearest }: Extract<SamplerOption, { kind: 'list' }>): FieldReader<string> =>
	(given, fallback) => {
		const numbers = typeof given === 'string' ? numbersInOption(given) : [];
		if (numbers.length === 0 || !numbers.every(Number.isFinite)) {
			return noted(fallback, given, { code: 'notAList', shown: quoted(fallback) });
		}
		const allowed = nearest(numbers);
		if (String(allowed) === String(numbers)) return { used: numbers.join(' ') };
		const used = allowed.map((value) => Number(value.toFixed(6))).join(' ');
		return noted(used, given, { code: 'breaksRule', shown: quoted(used) });
	};

/** A text that `nearest` makes usable; undefined is what it says of one that cannot be. */
export const readCoded =
	(nearest: (given: string) => string | undefined): FieldReader<string> =>
	(given, fallback) => {
		const used = typeof given === 'string' ? nearest(given) : undefined;
		if (used === undefined) return noted(fallback, given, { code: 'unreadable' });
		if (used === given) return { used };
		return noted(used, given, { code: 'partlyUsed', shown: quoted(used) });
	};

/** One comma is a decimal point in half of the world. */
const asNumeral = (text: string): string =>
	plainNumeral(text)
		.trim()
		.replace(/^([^,]*),([^,]*)$/, '$1.$2');

/** Before groups of three neither a comma nor a point is one of decimals, where a number has to be whole. */
const GROUPED = /^\s*[+-]?(?!0)\d{1,3}(?:([,.\s'’])\d{3})(?:\1\d{3})*\s*$/;

/** NaN for what is no number: also the empty text, which JavaScript would read as 0. */
function numberIn(given: unknown, whole: boolean): number {
	if (typeof given === 'number') return given;
	const isGrouped = whole && typeof given === 'string' && GROUPED.test(given);
	const text = isGrouped ? given.replace(/[,.\s'’]/g, '') : given;
	const numeral = typeof text === 'string' ? asNumeral(text) : '';
	return numeral === '' ? NaN : Number(numeral);
}
