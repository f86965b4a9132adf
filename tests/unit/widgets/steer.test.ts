import { describe, expect, test } from 'vitest';
import type { AttentionMap } from '#lib/diffusion/attention-map.ts';
import { frameOf } from '#lib/diffusion/sampler.ts';
import {
	blended,
	mapOf,
	wordPlaceOf,
	shareOf,
	wordsShare
} from '#lib/widgets/attention-map/attention-shares.ts';
import { guidedBy, lengthsOf, steeringOf } from '#lib/widgets/guidance-dial/geometry.ts';
import { heated } from '#lib/components/heat/heat.ts';
import { beginnings, unknownIn } from '#lib/widgets/detail-meter/detail-series.ts';
import { variety } from '#lib/components/pictures/variety.ts';
import { lastHelp } from '#lib/widgets/detail-meter/last-help.ts';
import { wordsOf } from '#lib/widgets/attention-map/word-tokens.ts';
import vocabulary from '#site-model/vocabulary.json';

const map = (block: string, side: number, tokens: number, shares: number[]): AttentionMap => ({
	...{ block, side, tokens },
	shares: Float32Array.from(shares)
});

describe('attention', () => {
	/** 2 × 2 pixels, the start token and one word. */
	const fine = map('up', 2, 2, [0.1, 0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]);
	const coarse = map('mid', 1, 2, [0.5, 0.1]);

	test('of several blocks is their mean on the finest grid', () => {
		const mean = blended([coarse, fine]);
		expect(mean).toMatchObject({ block: 'mid, up', side: 2, tokens: 2 });
		const expected = [0.3, 0.2, 0.3, 0.1, 0.3, 0.1, 0.3, 0.1];
		mean.shares.forEach((share, i) => expect(share).toBeCloseTo(expected[i]!, 6));
	});

	test('to a word is told as a map, as a share of the words’, and the words’ as one of all', () => {
		expect([...mapOf(fine, [1])].map((v) => Number(v.toFixed(3)))).toEqual([0.3, 0.1, 0.1, 0.1]);
		expect(wordsShare(fine)).toBeCloseTo(0.25, 6);
		expect(shareOf(fine, [1])).toBeCloseTo(0.6, 6);
		expect(shareOf(fine, [0]) + shareOf(fine, [1])).toBeCloseTo(1, 6);
	});

	test('has a place where it stands out, and else is even', () => {
		const at = (pixel: number) =>
			Float32Array.from({ length: 64 }, (_, i) => (i === pixel ? 9 : 1));
		expect(wordPlaceOf(at(0))).toBe('top left');
		expect(wordPlaceOf(at(8 * 3 + 4))).toBe('middle middle');
		expect(wordPlaceOf(at(63))).toBe('bottom right');
		expect(wordPlaceOf(new Float32Array(64).fill(0.2))).toBe('even');
		expect(wordPlaceOf(new Float32Array(64))).toBe('even');
	});

	test('is drawn over a grey picture, palest where it is least, strongest where it is most', () => {
		const bytes = heated(new Float32Array(12), Float32Array.of(0.2, 0.3, 0.4, 0.4));
		expect([...bytes.subarray(0, 4)]).toEqual([170, 170, 170, 255]);
		// 90 % of the way from 170 to 124, 58, 237.
		expect([...bytes.subarray(8, 12)]).toEqual([129, 69, 230, 255]);
	});
});

test('words of a prompt know their places; so do letters of a sign, unknown ones have none', () => {
	expect(wordsOf('a zebra sign that says "OPEN"', vocabulary)).toEqual([
		{ text: 'a', tokens: [1] },
		{ text: 'zebra', tokens: [] },
		{ text: 'sign', tokens: [2] },
		{ text: 'that', tokens: [3] },
		{ text: 'says', tokens: [4] },
		{ text: 'O', tokens: [5] },
		{ text: 'P', tokens: [6] },
		{ text: 'E', tokens: [7] },
		{ text: 'N', tokens: [8] }
	]);
});

describe('guidance', () => {
	/** ᾱ = ½: x = √½ (x₀ + ε). Two values; clean guesses (0, 0) without words and (0.6, 0.3) with. */
	const root = Math.sqrt(0.5);
	const x = Float32Array.of(root, root);
	const epsFor = (x0: number[]) => Float32Array.from(x0, (value) => (root - root * value) / root);
	const parts = { unconditional: epsFor([0, 0]), conditional: epsFor([0.6, 0.3]) };
	const eps = epsFor([0.6, 0.3]);
	const call = { x, alphaBar: 0.5, prediction: { eps, parts } };
	const frame = frameOf({ step: 0, from: 0.5, to: 1 }, [{ call, eps, x0: x }], x);
	const steering = steeringOf(frame)!;

	test('extrapolates on the line through both predictions', () => {
		expect(guidedBy(steering, 0).guess[0]).toBeCloseTo(0, 6);
		expect(guidedBy(steering, 1).guess[0]).toBeCloseTo(0.6, 6);
		const one = guidedBy(steering, 1);
		expect([one.along, one.beside, one.clipped]).toEqual([
			expect.closeTo(1, 6),
			expect.closeTo(0, 5),
			0
		]);
		expect(steering.change).toBeCloseTo(Math.sqrt((0.36 + 0.09) / 2), 6);
	});

	test('leaves the line where the guess is cut to a picture', () => {
		// At 3 it is (1.8, 0.9), cut to (1, 0.9): (0.6 + 0.27)/0.45 along, |0.3 − 0.54|/0.45 beside.
		const { clipped, along, beside } = guidedBy(steering, 3);
		expect(clipped).toBe(0.5);
		expect(along).toBeCloseTo(0.87 / 0.45, 5);
		expect(beside).toBeCloseTo(0.24 / 0.45, 5);
	});

	test('has lengths: ε̂ from one prediction to the other, and past it', () => {
		const { without, with: given, between, guided } = lengthsOf(frame, 3);
		expect(without).toBeCloseTo(Math.SQRT2, 6);
		expect(given).toBeCloseTo(Math.hypot(0.4, 0.7), 6);
		expect(between).toBeCloseTo(Math.hypot(0.6, 0.3), 6);
		expect(guided).toBeCloseTo(Math.hypot(-0.8, 0.1), 6);
	});

	test('says nothing where there was one prediction, or no picture in x yet', () => {
		expect(steeringOf({ ...frame, calls: [{ x, alphaBar: 0.5, prediction: { eps } }] })).toBe(
			undefined
		);
		expect(steeringOf({ ...frame, calls: [{ ...call, alphaBar: 0 }] })).toBe(undefined);
	});
});

describe('variety', () => {
	test('is the mean distance of two, as root mean square of a number', () => {
		const vectors = [
			[0, 0],
			[3, 4],
			[0, 0]
		].map((values) => Float32Array.from(values));
		expect(variety(vectors)).toBeCloseTo((2 / 3) * Math.sqrt(12.5), 6);
		expect(variety([vectors[0]!])).toBe(0);
	});

	test('stops falling where no later prompt is a tenth below all before', () => {
		expect(lastHelp([1, 0.5, 0.3, 0.29, 0.28])).toBe(2);
		expect(lastHelp([1, 0.5, 0.6, 0.44])).toBe(3);
		expect(lastHelp([1, 0.95])).toBe(-1);
	});
});

describe('a prompt word by word', () => {
	test('grows by words that count, from nothing to all of it', () => {
		expect(beginnings('a red apple on a wooden table')).toEqual([
			...['', 'a red', 'a red apple', 'a red apple on a wooden'],
			'a red apple on a wooden table'
		]);
	});

	test('of a long prompt some beginnings are left out, never the whole', () => {
		const long = 'red blue green yellow pink purple orange big small tiny cat';
		expect(beginnings(long).length).toBe(7);
		expect(beginnings(long).at(-1)).toBe(long);
	});

	test('names the words that the network does not know', () => {
		expect(unknownIn('a gorgeous red zebra', vocabulary)).toEqual(['gorgeous', 'zebra']);
	});
});
