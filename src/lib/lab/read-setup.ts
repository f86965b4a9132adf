import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import { readBoolean, readCoded, readNumber, readOneOf } from '#lib/recipe/read-field.ts';
import { readFields, type FieldReaders } from '#lib/recipe/read-fields.ts';
import type { Note } from '#lib/recipe/note.ts';
import { gaussiansFromCode, gaussiansToCode } from './mixture-code.ts';
import { labScheduleNames } from './schedules.ts';
import { DATA, defaultSetup, SETUP_LIMITS, PARTS, type Setup } from './setup.ts';
import { drawable } from './distributions/writing.ts';
import { startsFromCode, startsToCode } from './starts-code.ts';
import { linesFromCode } from './strokes-code.ts';
import { targetNames } from './target.ts';

const lines = readCoded((given) => (given === '' || linesFromCode(given) ? given : undefined));
const bells = readCoded((given) => {
	const read = gaussiansFromCode(given);
	return read && gaussiansToCode(read);
});
const starts = readCoded((given) => {
	const read = startsFromCode(given);
	return read && startsToCode(read);
});
const letters = readCoded((given) => drawable(given) || undefined);
const parts = readCoded((given) =>
	given
		.split(/\s+/)
		.filter((word) => (PARTS as readonly string[]).includes(word))
		.join(' ')
);

const READERS: FieldReaders<Setup> = {
	data: readOneOf(DATA),
	points: readNumber(SETUP_LIMITS.points),
	seed: readNumber(SETUP_LIMITS.seed),
	drawn: lines,
	file: lines,
	bells,
	writing: letters,
	target: readOneOf(targetNames),
	width: readNumber(SETUP_LIMITS.width),
	depth: readNumber(SETUP_LIMITS.depth),
	waves: readNumber(SETUP_LIMITS.waves),
	rate: readNumber(SETUP_LIMITS.rate),
	batch: readNumber(SETUP_LIMITS.batch),
	schedule: readOneOf(labScheduleNames),
	conditional: readBoolean,
	noise: readNumber(SETUP_LIMITS.noise),
	arrows: readOneOf(['eps', 'score']),
	sampler: readOneOf(samplerNames),
	eta: readNumber(SETUP_LIMITS.eta),
	steps: readNumber(SETUP_LIMITS.steps),
	starts,
	label: readNumber(SETUP_LIMITS.label),
	guidance: readNumber(SETUP_LIMITS.guidance),
	hidden: parts
};

/** What addresses and files of before call `conditional`. */
export const FORMERLY = 'told';

/**
 * Reads a set-up from anything: form fields, an address, JSON. Never throws, and what it returns can be
 * trained: what is missing has its default, what is out of range is clamped, what makes no sense is
 * replaced, and every such change has its note.
 */
export function parseSetup(
	raw: unknown,
	defaults: Readonly<Setup> = defaultSetup
): { setup: Setup; notes: Note[] } {
	const { [FORMERLY]: told, ...rest } = { ...(raw as Record<string, unknown> | undefined) };
	const given = { conditional: told, ...rest };
	const { fields, notes } = readFields<Setup>(READERS, given, defaults);
	return { setup: fields, notes };
}
