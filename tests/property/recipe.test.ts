import fc from 'fast-check';
import { expect } from 'vitest';
import { addressOf } from '#lib/recipe/address.ts';
import { begunAddressOf, begunFromQuery, parseBegun } from '#lib/recipe/begun-recipe.ts';
import { maskOf, maskText } from '#lib/recipe/mask-text.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import { promptQuery } from '#lib/recipe/prompt-address.ts';
import { quoted } from '#lib/recipe/quoted.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { stepIn } from '#lib/recipe/step-from-url.ts';
import { anyText, hostileQuery } from './hostile.ts';
import { expectWalkable } from './walkable.ts';
import { property } from './property.ts';
import { anyRecipe, FIELDS, hostileRecipe, WORDS } from './recipes.ts';

const given = fc.oneof(
	{ arbitrary: hostileRecipe, weight: 9 },
	{ arbitrary: fc.anything(), weight: 1 }
);

property('whatever is given for a recipe, what comes of it can be walked', [given], (raw) => {
	const { recipe, notes } = parseRecipe(raw);
	expectWalkable(recipe, notes);
});

property('a recipe comes out of JSON as it went in', [anyRecipe], (recipe) => {
	expect(parseRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual({ recipe, notes: [] });
});

property(
	'a recipe comes out of its address as it went in, and so does the step looked at',
	[anyRecipe, fc.nat()],
	(recipe, number) => {
		const step = 1 + (number % recipe.steps);
		const query = new URLSearchParams(addressOf(recipe, step));
		const shown = step === recipe.steps ? undefined : step;
		expect(recipeFromQuery(query)).toEqual({ recipe, notes: [] });
		expect(stepIn(query, recipe.steps)).toEqual({ step: shown, notes: [] });
	}
);

property(
	'a recipe that may begin with a picture comes out of its address and out of JSON as it went in',
	[hostileRecipe],
	(raw) => {
		const { recipe, notes } = parseBegun(raw);
		expectWalkable(recipe, notes);
		expect(parseBegun(JSON.parse(JSON.stringify(recipe)))).toEqual({ recipe, notes: [] });
		expect(begunFromQuery(begunAddressOf(recipe))).toEqual({ recipe, notes: [] });
	}
);

property('any address holds a recipe', [hostileQuery(FIELDS, WORDS)], (query) => {
	const { recipe, notes } = begunFromQuery(query);
	expectWalkable(recipe, notes);
});

property('any address names a step of the walk, or none', [anyText, fc.nat(999)], (at, most) => {
	const { step = 1 } = stepIn(new URLSearchParams([['at', at]]), most + 1);
	return Number.isInteger(step) && step >= 1 && step <= most + 1;
});

property('a prompt comes out of its address as it went in', [anyText], (prompt) => {
	expect(recipeFromQuery(promptQuery(prompt)).recipe.prompt).toBe(prompt);
});

const mask = fc
	.array(fc.tuple(fc.nat(SIDE * SIDE), fc.nat(300), fc.constantFrom(0, 1)), { maxLength: 40 })
	.map((runs) =>
		runs.reduce(
			(dots, [at, length, value]) => dots.fill(value, at, at + length),
			new Uint8Array(SIDE * SIDE)
		)
	);

property(
	'a mask comes out of its letters as it went in, and an address leaves them as they are',
	[mask],
	(dots) => {
		const text = maskText(dots);
		// As text: a mask compared number by number would take most of the time of all properties.
		expect(maskOf(text)?.join()).toBe(dots.join());
		expect(encodeURIComponent(text)).toBe(text);
	}
);

property(
	'any text is a mask, or none',
	[fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'0Wz_-9A') }))],
	(text) => {
		const dots = maskOf(text);
		return dots === undefined || dots.length === SIDE * SIDE;
	}
);

property('what is quoted is short, and one line', [fc.anything()], (given) => {
	expect(quoted(given)).toMatch(/^“\u2068?.{0,50}\u2069?”$/su);
	expect(quoted(given)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
});
