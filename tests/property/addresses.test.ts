import fc from 'fast-check';
import { expect } from 'vitest';
import { setupFromQuery } from '#lib/lab/setup-url.ts';
import { defaultSetup, SETUP_LIMITS } from '#lib/lab/setup.ts';
import { begunFromQuery } from '#lib/recipe/begun-recipe.ts';
import { gridFromQuery } from '#lib/recipe/grid-url.ts';
import { MAX_CELLS } from '#lib/recipe/comparison.ts';
import type { Note } from '#lib/recipe/note.ts';
import { quoted } from '#lib/recipe/quoted.ts';
import { recordOf } from '#lib/recipe/read-fields.ts';
import { RECIPE_LIMITS, type Recipe } from '#lib/recipe/recipe.ts';
import { stepIn } from '#lib/recipe/step-from-url.ts';
import { noteSentence } from '#words/notes.ts';
import { hostileValue } from './hostile.ts';
import { property } from './property.ts';
import { FIELDS, WORDS } from './recipes.ts';
import { expectWalkable } from './walkable.ts';

/** What no page has a field for; each is told by a note. */
const UNKNOWN = [
	'cfg',
	'denoise',
	'size',
	'<b>x</b>',
	'clip_skip',
	'\u202etxet',
	'__proto__',
	'constructor',
	''
];

/** Pieces that go wrong as they stand in a link, not encoded. */
const RAW = [
	'%',
	'%zz',
	'%E0%A4%A',
	'%00',
	'%ED%A0%80',
	'+++',
	'=',
	'==&&',
	'NaN',
	'-Infinity',
	'1e999',
	'-1e999',
	'9'.repeat(400),
	'7,5',
	'1.000,5',
	'%EF%BC%97',
	'%D9%A7%D9%AB%D9%A5',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'\u202e\u2066abc',
	'a'.repeat(3000),
	'%F0%9F%8D%8E'.repeat(600),
	'ddim'.concat('+ddim'.repeat(400)),
	'word*red*blue',
	'seed*1*NaN*1e99*-5'
];

const value = fc.oneof(
	fc.constantFrom(...RAW),
	hostileValue(WORDS).map((given) => encodeURIComponent(wellFormed(given)))
);
const cased = (name: string) => fc.constantFrom(name, name.toUpperCase());
const pair = (names: readonly string[]) =>
	fc.tuple(fc.constantFrom(...names).chain(cased), value).map(([name, given]) => ({ name, given }));

/** A query as somebody may type or break it: known fields and others, some twice, in any case. */
const queryOf = (names: readonly string[]) =>
	fc.array(
		fc.oneof({ arbitrary: pair(names), weight: 4 }, { arbitrary: pair(UNKNOWN), weight: 1 }),
		{
			maxLength: 8
		}
	);
const textOf = (pairs: readonly { name: string; given: string }[]) =>
	pairs.map(({ name, given }) => `${encodeURIComponent(name)}=${given}`).join('&');

/** A value may hold “&” and begin fields of its own. */
const strangersIn = (query: string, known: readonly string[]): Set<string> =>
	new Set(
		[...new URLSearchParams(query).keys()].filter(
			(key) => !known.some((name) => name.toLowerCase() === key.toLowerCase())
		)
	);

function expectNamed(query: string, known: readonly string[], notes: readonly Note[]) {
	const strangers = [...strangersIn(query, known)].map(quoted);
	const named = notes.filter(({ code, given }) => code === 'unnamed' && strangers.includes(given));
	expect(named).toHaveLength(Math.min(strangers.length, 4));
	for (const note of notes) expect(noteSentence(note)).toMatch(/\S.*[.!]$/su);
}

function expectWithin(recipe: Recipe) {
	for (const [field, { min, max, whole }] of Object.entries(RECIPE_LIMITS)) {
		const number = recipe[field as keyof typeof RECIPE_LIMITS];
		expect(number >= min && number <= max && (!whole || Number.isInteger(number))).toBe(true);
	}
	expect(recipe.prompt.length).toBeLessThanOrEqual(1000);
	expect(numbersIn(recipe).every(Number.isFinite)).toBe(true);
}

/** Every number in it, at whatever depth. */
const numbersIn = (value: unknown): number[] =>
	typeof value === 'number' ? [value] : Object.values(recordOf(value)).flatMap(numbersIn);

/** What the addresses of recipes and grids know besides. */
const RECIPE_NAMES = FIELDS.filter(
	(name) => !['otherSeed', 'otherPrompt', 'beginning', 'painting', 'options'].includes(name)
);
const KNOWN = [...RECIPE_NAMES, 'v', 'across', 'down', 'against'];

property(
	'whatever a link to the playground says, it holds a recipe, and a step of it',
	[queryOf(KNOWN)],
	(pairs) => {
		const query = textOf(pairs);
		const { recipe, notes } = begunFromQuery(query);
		expectWithin(recipe);
		expectWalkable(recipe, notes);
		expectNamed(query, KNOWN, notes);
		const { step = 1 } = stepIn(new URLSearchParams(query), recipe.steps);
		expect(step >= 1 && step <= recipe.steps && Number.isInteger(step)).toBe(true);
		const against = new URLSearchParams(query).get('against');
		if (against !== null) expectWithin(begunFromQuery(against).recipe);
	}
);

property('whatever a link to /compare says, it holds a grid', [queryOf(KNOWN)], (pairs) => {
	const query = textOf(pairs);
	const { grid, notes } = gridFromQuery(new URLSearchParams(query));
	expectNamed(query, KNOWN, notes);
	// That such a grid can be drawn, comparison.test.ts says.
	expectWithin(grid.recipe);
	for (const { values } of [grid.across, grid.down]) {
		expect(values.length).toBeGreaterThan(0);
		expect(values.length).toBeLessThanOrEqual(MAX_CELLS.columns);
	}
});

const LAB_NAMES = [...Object.keys(defaultSetup), 'told'];

property('whatever a link to the lab says, it holds a set-up', [queryOf(LAB_NAMES)], (pairs) => {
	const query = textOf(pairs);
	const { setup, notes } = setupFromQuery(query);
	for (const [name, { min, max, whole }] of Object.entries(SETUP_LIMITS)) {
		const number = setup[name as keyof typeof SETUP_LIMITS];
		expect(number >= min && number <= max && (!whole || Number.isInteger(number))).toBe(true);
	}
	expectNamed(query, LAB_NAMES, notes);
});

/** As text that a link can hold: no half of a pair. */
function wellFormed(given: unknown): string {
	try {
		return String(given).replace(/[\ud800-\udfff]/g, '');
	} catch {
		return '{…}';
	}
}
