import { numbersInOption, type SamplerOption } from '#lib/diffusion/samplers/options.ts';
import { quoted } from './quoted.ts';
import { sentences } from './sentences.ts';

/** Reads one field of a recipe, called `what`; `note` says what was changed about it. */
export type FieldReader<T> = (
	what: string,
	given: unknown,
	fallback: T
) => { used: T; note?: { given: string; sentence: string } };

interface Limits {
	min: number;
	max: number;
	whole: boolean;
}

/** A number; out of range it is clamped, a fraction of a whole one cut off. */
export const readNumber =
	({ min, max, whole }: Limits): FieldReader<number> =>
	(what, given, fallback) => {
		const value = numberIn(given);
		const shown = quoted(given);
		if (Number.isNaN(value)) {
			const sentence = sentences.notANumber(what, shown, fallback);
			return { used: fallback, note: { given: shown, sentence } };
		}
		const clamped = Math.min(Math.max(value, min), max);
		if (clamped !== value) {
			const sentence = sentences.outOfRange(what, shown, min, max, clamped);
			return { used: clamped, note: { given: shown, sentence } };
		}
		const used = (whole ? Math.trunc(value) : value) + 0;
		if (used === value) return { used };
		return { used, note: { given: shown, sentence: sentences.notWhole(what, shown, used) } };
	};

/** A text of at most `longest` characters; what is longer is cut between two characters. */
export const readText =
	(longest: number): FieldReader<string> =>
	(what, given, fallback) => {
		if (typeof given !== 'string') {
			const shown = quoted(given);
			const sentence = sentences.notText(what, shown, quoted(fallback));
			return { used: fallback, note: { given: shown, sentence } };
		}
		if (given.length <= longest) return { used: given };
		const used = given.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
		const sentence = sentences.tooLong(what, given.length, longest);
		return { used, note: { given: quoted(given), sentence } };
	};

/** One of `names`, in whatever case, with or without hyphens. */
export const readOneOf =
	<Name extends string>(names: readonly Name[]): FieldReader<Name> =>
	(what, given, fallback) => {
		const wanted = typeof given === 'string' ? loose(given) : undefined;
		const used = names.find((name) => loose(name) === wanted);
		if (used !== undefined) return { used };
		const shown = quoted(given);
		const sentence = sentences.noSuch(what, shown, names, fallback);
		return { used: fallback, note: { given: shown, sentence } };
	};

const loose = (name: string): string => name.toLowerCase().replace(/[\s_+-]/g, '');

const TRUE = ['true', '1', 'yes', 'on'];
const FALSE = ['false', '0', 'no', 'off'];

/** Yes or no. */
export const readBoolean: FieldReader<boolean> = (what, given, fallback) => {
	if (typeof given === 'boolean') return { used: given };
	const word = typeof given === 'string' ? given.trim().toLowerCase() : '';
	if (TRUE.includes(word) || FALSE.includes(word)) return { used: TRUE.includes(word) };
	const shown = quoted(given);
	const sentence = sentences.notYesOrNo(what, shown, fallback);
	return { used: fallback, note: { given: shown, sentence } };
};

/** Numbers between spaces or commas, as text; those that break the option's rule are put right. */
export const readList =
	({ rule, nearest }: Extract<SamplerOption, { kind: 'list' }>): FieldReader<string> =>
	(what, given, fallback) => {
		const numbers = typeof given === 'string' ? numbersInOption(given) : [];
		if (numbers.length === 0 || !numbers.every(Number.isFinite)) {
			const shown = quoted(given);
			return {
				used: fallback,
				note: { given: shown, sentence: sentences.notAList(what, shown, quoted(fallback)) }
			};
		}
		const allowed = nearest(numbers);
		if (String(allowed) === String(numbers)) return { used: numbers.join(' ') };
		const used = allowed.map((value) => Number(value.toFixed(6))).join(' ');
		const shown = quoted(given);
		return {
			used,
			note: { given: shown, sentence: sentences.breaksRule(what, shown, rule, quoted(used)) }
		};
	};

/** NaN for what is no number: also the empty text, which JavaScript would read as 0. */
function numberIn(given: unknown): number {
	if (typeof given === 'number') return given;
	return typeof given === 'string' && given.trim() !== '' ? Number(given) : NaN;
}
