import { describe, expect, test } from 'vitest';
import vocabulary from '#site-model/vocabulary.json';
import { typable } from '#lib/text/word-prompts.ts';
import { groupOf } from '#lib/widgets/embedding-map/groups.ts';
import { keptNear } from '#lib/widgets/embedding-map/neighbour-recall.ts';
import { uncrowded } from '#lib/widgets/embedding-map/labels.ts';
import { shade } from '#lib/components/embeddings/diverging-color.ts';
import { summed } from '#lib/components/embeddings/analogy.ts';
import { toward } from '#lib/widgets/embedding-map/arrow-navigation.ts';
import {
	cosineSimilarity,
	nearestVectors,
	usualCosine
} from '#lib/components/embeddings/vectors.ts';
import { signedNumber, wordOf } from '#lib/components/embeddings/vector-format.ts';

const of = (...values: number[]) => Float32Array.from(values);
/** A world where the old way really works: each step from a man to a woman is the same. */
const words = [
	{ token: 'king', values: of(3, 0, 1) },
	{ token: 'queen', values: of(3, 1, 0) },
	{ token: 'man', values: of(0, 0, 1) },
	{ token: 'woman', values: of(0, 1, 0) },
	{ token: 'prince', values: of(3, 0, 1.2) }
];

describe('cosine', () => {
	test('is that of the angle between', () => {
		expect(cosineSimilarity(of(1, 0), of(1, 1))).toBeCloseTo(Math.SQRT1_2, 7);
		expect(cosineSimilarity(of(1, 2), of(-2, 1))).toBe(0);
		expect(cosineSimilarity(of(2, 1), of(-4, -2))).toBeCloseTo(-1, 7);
		expect(cosineSimilarity(of(0, 0), of(1, 1))).toBe(0);
	});

	test('of any two words is the average over all pairs', () => {
		const pairs = words.flatMap((a, i) =>
			words.slice(i + 1).map((b) => cosineSimilarity(a.values, b.values))
		);
		const average = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
		expect(usualCosine(words)).toBeCloseTo(average, 6);
	});

	test('puts the nearest words first', () => {
		expect(nearestVectors(of(3, 0, 1), words, 2).map(({ token }) => token)).toEqual([
			'king',
			'prince'
		]);
	});
});

describe('sums of words', () => {
	test('king − man + woman is queen, where the numbers are made so', () => {
		const result = summed({ a: 'king', b: 'man', c: 'woman' }, words)!;
		expect(result.near[0]).toEqual({ token: 'queen', cosine: expect.closeTo(1, 6) as number });
		expect(result.found?.token).toBe('queen');
		expect(result.without?.token).toBe('queen');
	});

	test('words put in stay in the list, but are not what was found', () => {
		const result = summed({ a: 'king', b: 'prince' }, words)!;
		expect(result).toMatchObject({ base: 'king', without: { token: 'queen' } });
		expect(result.found?.token).not.toMatch(/king|prince/);
		expect(summed({ a: 'king', b: 'elephant' }, words)).toBeUndefined();
	});
});

test('a map that keeps every distance keeps all neighbours, one that reverses them few', () => {
	const line = [1, 2, 3, 4].map((x) => ({ token: String(x), values: of(Math.cos(x / 3), Math.sin(x / 3)) })); // prettier-ignore
	const kept = (order: number[]) => keptNear(line, order.map((x) => [x, 0] as const), 1); // prettier-ignore
	expect(kept([1, 2, 3, 4])).toBeGreaterThanOrEqual(0.75);
	expect(kept([1, 30, 2, 31])).toBe(0);
});

test('every word is in the group that it belongs to', () => {
	expect(typable(vocabulary).filter((token) => groupOf(token) === 'little')).toEqual(
		'a among an and at beneath by in of on saying says that the under with word'.split(' ')
	);
	const some = { red: 'colours', orange: 'colours', fox: 'animals', hat: 'things', star: 'things', stars: 'places', dusk: 'places', art: 'styles', tiny: 'sizes', '"q': 'letters' }; // prettier-ignore
	for (const [token, group] of Object.entries(some)) expect(groupOf(token)).toBe(group);
});

test('arrow keys lead to the nearest word that lies that way', () => {
	const points = [[0, 0], [10, 1], [6, 5], [0, -8], [-3, 0]] as const; // prettier-ignore
	expect(toward('ArrowRight', [0, 0], points)).toBe(1);
	expect(toward('ArrowUp', [0, 0], points)).toBe(3);
	expect(toward('ArrowLeft', [0, 0], points)).toBe(4);
	expect(toward('ArrowDown', [-3, 0], points)).toBeUndefined();
	expect(toward('Enter', [0, 0], points)).toBeUndefined();
});

test('of labels that touch, the first is written', () => {
	const label = (x: number) => ({ x, y: 0, width: 10, height: 10, mark: [x, 99] as const });
	expect([...uncrowded([label(0), label(5), label(11), label(-4)])]).toEqual([0, 2]);
});

test('a label that lies on another mark is not written, unless it has to be', () => {
	const label = (x: number, y: number) => ({
		x,
		y,
		width: 30,
		height: 10,
		mark: [x, y + 5] as const
	});
	const labels = [label(0, 0), label(20, 8), label(60, 0)];
	expect([...uncrowded(labels)]).toEqual([1, 2]);
	expect([...uncrowded(labels, 1)]).toEqual([0, 2]);
});

test('colours say the sign by their lightness, too, and zero is mid-grey', () => {
	const light = (value: number) => shade(value).reduce((sum, x) => sum + x, 0);
	expect(shade(0)).toEqual([128, 128, 128]);
	expect(light(-1)).toBeLessThan(light(0));
	expect(light(1)).toBeGreaterThan(light(0));
	expect(shade(9)).toEqual(shade(2));
});

test('numbers and tokens are written as people read them', () => {
	expect([1.2345, -0.8314, -0.0001].map(signedNumber)).toEqual(['+1.234', '−0.831', '0.000']);
	expect(['apple', '"e', '<start>'].map(wordOf)).toEqual(['apple', '“E”', 'start']);
});
