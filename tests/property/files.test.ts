import fc from 'fast-check';
import { expect } from 'vitest';
import { progressIn } from '#lib/lesson/progress-file.ts';
import { codeOf, readSheet } from '#lib/lesson/study.ts';
import { bytes, chunk, joinedBytes, SIGNATURE, type Bytes } from '#lib/recording/png-chunks.ts';
import { recipeIn, textsIn } from '#lib/recording/png-recipe.ts';
import { withTexts } from '#lib/recording/png-text.ts';
import { traceIn } from '#lib/recording/read-trace.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { BYTE, HALF } from '#lib/teaching/small-tensors.ts';
import { readTaught, TaughtFileError } from '#lib/teaching/taught-file.ts';
import { anyText, hostileFields, hostileValue } from './hostile.ts';
import { property } from './property.ts';
import { hostileRecipe, WORDS } from './recipes.ts';
import { expectWalkable } from './walkable.ts';

const bytesOf = (given: Uint8Array): Bytes => Uint8Array.from(given);
const utf8 = (text: string): Bytes => bytesOf(new TextEncoder().encode(text));
/** JSON of nearly the right fields, of anything, or no JSON at all. */
const jsonOf = (value: fc.Arbitrary<unknown>) =>
	fc.oneof(
		value.map((one) => JSON.stringify(one) ?? ''),
		fc.json(),
		anyText
	);

/** Without what JSON.stringify refuses. */
const writable = hostileValue(WORDS).filter((value) => {
	try {
		return JSON.stringify(value) !== undefined;
	} catch {
		return false;
	}
});

const recipeText = jsonOf(
	hostileRecipe.map((raw) =>
		Object.fromEntries(
			Object.entries(raw).filter(
				([, value]) => typeof value !== 'bigint' && typeof value !== 'object'
			)
		)
	)
);
const parameters = fc
	.tuple(anyText, anyText, hostileValue(WORDS), hostileValue(WORDS))
	.map(([prompt, negative, ...numbers]) => {
		const [steps, scale] = numbers.map((one) => (typeof one === 'string' ? one : '7'));
		return `${prompt}\nNegative prompt: ${negative}\nSteps: ${steps}, CFG scale: ${scale}, Seed: 5`;
	});
const keyword = fc.constantFrom('recipe', 'parameters', 'start', 'Title', '');
const textChunk = fc
	.tuple(
		fc.constantFrom('tEXt', 'iTXt', 'zTXt'),
		keyword,
		fc.oneof(recipeText, parameters),
		fc.uint8Array({ maxLength: 6 })
	)
	.map(([name, key, text, between]) =>
		chunk(name, joinedBytes([utf8(key), bytes([0, 1]), bytesOf(between), utf8(text)]))
	);
const anyChunk = fc.oneof(
	textChunk,
	fc.uint8Array({ maxLength: 40 }).map(bytesOf),
	fc
		.tuple(fc.string({ minLength: 4, maxLength: 4 }), fc.uint8Array())
		.map(([name, data]) => chunk(name, bytesOf(data)))
);
const anyPng = fc
	.tuple(fc.array(anyChunk, { maxLength: 5 }), fc.boolean())
	.map(([chunks, ends]) =>
		joinedBytes([
			bytesOf(SIGNATURE),
			...chunks,
			...(ends ? [chunk('IEND', bytesOf(new Uint8Array()))] : [])
		])
	);

property(
	'any picture holds a recipe that can be walked, or none',
	[fc.oneof(anyPng, fc.uint8Array())],
	(png) => {
		const found = recipeIn(png);
		if (found) expectWalkable(found.recipe, found.notes);
	}
);

const EMPTY = joinedBytes([
	bytesOf(SIGNATURE),
	chunk('IHDR', bytesOf(new Uint8Array(13))),
	chunk('IEND', bytesOf(new Uint8Array()))
]);

property('any text comes out of a picture as it went in', [anyText], (text) => {
	expect(textsIn(withTexts(EMPTY, { recipe: text })).recipe).toBe(text);
});

/** Numbers of the right size, too few, or none. */
const ARRAY = Buffer.alloc(4 * 3 * SIDE * SIDE).toString('base64');
const array = fc.oneof(
	// Few: to read a whole walk takes a while.
	{ arbitrary: fc.constant({ float32: ARRAY }), weight: 2 },
	{ arbitrary: fc.record({ float32: fc.oneof(anyText, fc.constant('AAAAAA==')) }), weight: 1 },
	{ arbitrary: writable, weight: 1 }
);
const number = fc.oneof({ arbitrary: fc.double(), weight: 6 }, { arbitrary: writable, weight: 1 });
const frame = fc.record(
	{
		step: number,
		from: number,
		to: number,
		sigma: number,
		calls: fc.oneof(
			fc.array(fc.record({ alphaBar: number, x: array }, { requiredKeys: [] }), { maxLength: 2 }),
			writable
		),
		x: array,
		eps: array,
		x0: array,
		mu: array,
		z: array,
		next: array
	},
	{ noNullPrototype: true }
);
const trace = fc.record({
	format: fc.constantFrom('from-static trace 1', 'from-static trace 1', 'from-static trace 2'),
	recipe: writable,
	backend: writable,
	frames: fc.oneof(
		{ arbitrary: fc.array(frame, { minLength: 1, maxLength: 1 }), weight: 4 },
		{ arbitrary: writable, weight: 1 }
	)
});

property('any text is a walk with all its numbers, or none', [jsonOf(trace)], (text) => {
	const found = traceIn(text);
	if (!found) return;
	expectWalkable(found.recipe, found.notes);
	expect(found.frames.length).toBeGreaterThan(0);
	for (const { x, next, sigma } of found.frames)
		expect([x.length, next.length, typeof sigma]).toEqual([
			3 * SIDE * SIDE,
			3 * SIDE * SIDE,
			'number'
		]);
});

const PART = 'base_model.model.a';
const model = { weights: 'ours', vocabulary: [], width: 2, sizes: { a: [3, 2] } } as const;
/** What is as it should be most of the time, so that what is wrong is not always found at the first look. */
const mostly = <T>(right: T, wrong: fc.Arbitrary<unknown> = writable): fc.Arbitrary<unknown> =>
	fc.oneof({ arbitrary: fc.constant(right), weight: 5 }, { arbitrary: wrong, weight: 1 });
const tensorOf = (shape: readonly number[], from: number, to: number) =>
	fc.record({
		dtype: mostly(HALF, fc.constantFrom('F32', BYTE)),
		shape: mostly(shape, fc.oneof(fc.array(fc.integer({ min: -1, max: 3 })), writable)),
		data_offsets: mostly([from, to], fc.oneof(fc.tuple(fc.nat(12), fc.nat(24)), writable))
	});
const taught = fc.record(
	{
		__metadata__: fc.oneof(
			{
				arbitrary: fc.record({
					format: fc.constantFrom('from-static taught word 1', 'from-static taught word 2'),
					lora_alpha: mostly('1'),
					word: mostly('blorp'),
					rank: mostly('1', fc.oneof(fc.constantFrom('0', '-1', '2'), writable)),
					weights: mostly('ours')
				}),
				weight: 5
			},
			{ arbitrary: writable, weight: 1 }
		),
		'taught.embedding': tensorOf([2], 0, 4),
		[`${PART}.lora_A.weight`]: tensorOf([1, 3], 4, 10),
		[`${PART}.lora_B.weight`]: tensorOf([2, 1], 10, 14)
	},
	{ requiredKeys: ['__metadata__', 'taught.embedding'] }
);

property(
	'any file is a taught word, or an error names what it is not',
	[
		fc.oneof({ arbitrary: taught.map((one) => JSON.stringify(one)), weight: 8 }, jsonOf(writable)),
		fc.uint8Array({ minLength: 8, maxLength: 40 }),
		mostly(true, fc.constant(false))
	],
	(header, numbers, isWhole) => {
		const text = utf8(header);
		const length = bytesOf(new Uint8Array(8));
		new DataView(length.buffer).setBigUint64(0, BigInt(text.length), true);
		const file = isWhole ? joinedBytes([length, text, bytesOf(numbers)]) : bytesOf(numbers);
		try {
			const { word, rank, embedding, additions } = readTaught(file.buffer, model);
			expect([word.length > 0, rank > 0, embedding.length > 0]).toEqual([true, true, true]);
			for (const { inputs, outputs, a, b } of Object.values(additions))
				expect([a.length, b.length]).toEqual([rank * inputs, rank * outputs]);
		} catch (error) {
			expect(error).toBeInstanceOf(TaughtFileError);
		}
	}
);

const sheet = fc.record({
	study: fc.constantFrom('from-static-study-1', 'other'),
	code: fc.oneof(anyText, writable),
	when: fc.constantFrom('before', 'after', 'between'),
	day: writable,
	answers: fc.oneof(fc.dictionary(anyText, writable), writable)
});

property('any file is a sheet of the study, or none', [fc.oneof(sheet, fc.anything())], (file) => {
	const read = readSheet(file);
	if (!read) return;
	expect(codeOf(read.code)).toBe(read.code);
	expect(Object.values(read.answers).every((answer) => typeof answer === 'string')).toBe(true);
	expect(readSheet(JSON.parse(JSON.stringify(read)))).toEqual(read);
});

const progress = hostileFields(['kind', 'read', 'answers', 'level', 'lessons'], WORDS)
	.map((fields) => ({ ...fields, kind: 'from-static-progress-1' }))
	.filter((fields) => {
		try {
			return JSON.stringify(fields) !== undefined;
		} catch {
			return false;
		}
	});

property('any text is progress that can be taken up, or none', [jsonOf(progress)], (text) => {
	const read = progressIn(text);
	if (read)
		expect(progressIn(JSON.stringify({ kind: 'from-static-progress-1', ...read }))).toEqual(read);
});
