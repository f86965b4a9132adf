import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import { quoted } from '#lib/recipe/quoted.ts';
import { readNumber, readOneOf, readBoolean, type FieldReader } from '#lib/recipe/read-field.ts';
import type { Note } from '#lib/recipe/recipe.ts';
import { gaussiansFromCode, gaussiansToCode } from './mixture-code.ts';
import { scheduleNames } from './schedules.ts';
import { DATA, defaultSetup, SETUP_LIMITS, PARTS, type Setup } from './setup.ts';
import { drawable } from './distributions/writing.ts';
import { startsFromCode, startsToCode } from './starts-code.ts';
import { linesFromCode } from './strokes-code.ts';
import { targetNames } from './target.ts';

/** What a field is called in a sentence. */
const names: Record<keyof Setup, string> = {
	data: 'data set',
	points: 'number of points',
	seed: 'seed',
	drawn: 'drawing',
	file: 'list of points',
	bells: 'mixture',
	writing: 'text',
	target: 'target',
	width: 'width',
	depth: 'depth',
	waves: 'number of waves',
	rate: 'learning rate',
	batch: 'batch',
	schedule: 'schedule',
	conditional: 'classes',
	noise: 'noise level',
	arrows: 'field',
	sampler: 'sampler',
	eta: 'η',
	steps: 'number of steps',
	starts: 'list of starts',
	label: 'class',
	guidance: 'guidance',
	hidden: 'list of hidden parts'
};

/** A text that `nearest` makes usable; undefined is what it says of one that cannot be. */
const coded =
	(nearest: (given: string) => string | undefined): FieldReader<string> =>
	(what, given, fallback) => {
		const used = typeof given === 'string' ? nearest(given) : undefined;
		if (used === given) return { used: given as string };
		const shown = quoted(given);
		const sentence =
			used === undefined
				? `The ${what} ${shown} cannot be read; the usual one is used.`
				: `Not all of the ${what} ${shown} can be used; ${quoted(used)} is.`;
		return { used: used ?? fallback, note: { given: shown, sentence } };
	};

const lines = coded((given) => (given === '' || linesFromCode(given) ? given : undefined));
const bells = coded((given) => {
	const read = gaussiansFromCode(given);
	return read && gaussiansToCode(read);
});
const starts = coded((given) => {
	const read = startsFromCode(given);
	return read && startsToCode(read);
});
const letters = coded((given) => drawable(given) || undefined);
const parts = coded((given) =>
	given
		.split(/\s+/)
		.filter((word) => (PARTS as readonly string[]).includes(word))
		.join(' ')
);

const one = <T extends string>(choices: readonly T[]) =>
	readOneOf(choices) as unknown as FieldReader<T>;

const FIELDS: { [F in keyof Setup]: FieldReader<Setup[F]> } = {
	data: one(DATA),
	points: readNumber(SETUP_LIMITS.points),
	seed: readNumber(SETUP_LIMITS.seed),
	drawn: lines,
	file: lines,
	bells,
	writing: letters,
	target: one(targetNames),
	width: readNumber(SETUP_LIMITS.width),
	depth: readNumber(SETUP_LIMITS.depth),
	waves: readNumber(SETUP_LIMITS.waves),
	rate: readNumber(SETUP_LIMITS.rate),
	batch: readNumber(SETUP_LIMITS.batch),
	schedule: one(scheduleNames),
	conditional: readBoolean,
	noise: readNumber(SETUP_LIMITS.noise),
	arrows: one(['eps', 'score']),
	sampler: readOneOf(samplerNames),
	eta: readNumber(SETUP_LIMITS.eta),
	steps: readNumber(SETUP_LIMITS.steps),
	starts,
	label: readNumber(SETUP_LIMITS.label),
	guidance: readNumber(SETUP_LIMITS.guidance),
	hidden: parts
};

/**
 * Reads a set-up from anything: form fields, an address, JSON. Never throws, and what it returns can be
 * trained: what is missing has its default, what is out of range is clamped, what makes no sense is
 * replaced, and every such change has its note.
 */
export function parseSetup(
	raw: unknown,
	defaults: Readonly<Setup> = defaultSetup
): { setup: Setup; notes: Note[] } {
	const { told, ...fieldsOf } = { ...(raw as Record<string, unknown> | undefined) };
	// Addresses and files of before call it so.
	const given: Record<string, unknown> = { conditional: told, ...fieldsOf };
	const notes: Note[] = [];
	const read = <F extends keyof Setup>(field: F): Setup[F] => {
		if (given[field] === undefined) return defaults[field];
		const { used, note } = FIELDS[field](names[field], given[field], defaults[field]);
		if (note) notes.push({ field, used, ...note });
		return used;
	};
	const fields = Object.keys(FIELDS) as (keyof Setup)[];
	const setup = Object.fromEntries(fields.map((field) => [field, read(field)])) as unknown as Setup;
	return { setup, notes };
}
