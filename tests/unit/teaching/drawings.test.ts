import { describe, expect, it } from 'vitest';
import { rngOf } from '#lib/diffusion/rng.ts';
import { cutOut } from '#lib/teaching/cut-out.ts';
import { put, shownShare, type Drawing } from '#lib/teaching/drawing.ts';
import { drawingOf } from '#lib/teaching/drawing-of.ts';
import { instanceOf } from '#lib/teaching/instances.ts';
import { teachingProblem } from '#lib/teaching/teaching-problem.ts';
import { wordProblem } from '#lib/teaching/word-problem.ts';
import { teachingProblemSentence, wordProblemSentence } from '#words/teach-errors.ts';

/** A red square in the middle of paper, a pale hole in it. */
function drawing(paper = [250, 250, 250]): Drawing {
	const side = 16;
	const pixels = new Uint8Array(4 * side * side);
	for (let i = 0; i < side * side; i++) {
		const [x, y] = [i % side, Math.floor(i / side)];
		const inside = x >= 4 && x < 12 && y >= 4 && y < 12;
		const hole = x >= 7 && x < 9 && y >= 7 && y < 9;
		pixels.set([...(inside && !hole ? [200, 20, 20] : paper), 255], 4 * i);
	}
	return { side, pixels };
}

describe('a drawing', () => {
	it('loses its ground, and keeps what is pale inside', () => {
		expect(shownShare(cutOut(drawing()))).toBeCloseTo(64 / 256, 5);
	});

	it('is cut away from dark ground too, and stays as it is where the corners differ', () => {
		expect(shownShare(cutOut(drawing([20, 30, 40])))).toBeCloseTo(64 / 256, 5);
		const room = drawing();
		room.pixels.set([0, 0, 0, 255], 0);
		expect(shownShare(cutOut(room))).toBe(1);
	});

	it('is put where it is to be: in the middle at full size, every dot in its place', () => {
		const picture = new Float32Array(3 * 16 * 16).fill(-1);
		put(cutOut(drawing()), picture, 16, { size: 1, x: 0.5, y: 0.5, turn: 0, mirrored: false });
		const at = (x: number, y: number) => picture[3 * (16 * y + x)]!;
		expect([at(0, 0), at(5, 5), at(8, 8)].map((value) => Math.round((value + 1) * 127.5))).toEqual([0, 200, 250]); // prettier-ignore
	});

	it('looks the other way when it is mirrored', () => {
		const half = drawing();
		for (let i = 0; i < 256; i++) if (i % 16 >= 8) half.pixels[4 * i + 3] = 0;
		const where = (mirrored: boolean) => {
			const picture = new Float32Array(3 * 256).fill(-1);
			put(half, picture, 16, { size: 1, x: 0.5, y: 0.5, turn: 0, mirrored });
			return [picture[3 * (16 * 6 + 5)]! > 0, picture[3 * (16 * 6 + 10)]! > 0];
		};
		expect([where(false), where(true)]).toEqual([[true, false], [false, true]]); // prettier-ignore
	});

	it('made small keeps its colours beside what is transparent', () => {
		const small = drawingOf(400, 256, (x) => [255, 0, 0, x < 200 ? 255 : 0]);
		expect([...small.pixels.slice(0, 4)]).toEqual([255, 0, 0, 255]);
		expect(small.pixels.at(-1)).toBe(0);
	});
});

describe('what the model is shown', () => {
	const shown = (seed: number, ground: 'cut' | 'kept' = 'cut') =>
		instanceOf(cutOut(drawing()), 'owlbear', { ground }, 32, rngOf(seed, 0));

	it('is another picture each time, and the same with the same dice', () => {
		expect(shown(1)).toEqual(shown(1));
		expect(shown(1).picture).not.toEqual(shown(2).picture);
	});

	it('shows the thing whole on pale ground, under captions with the right article', () => {
		const captions = new Set<string>();
		for (let seed = 0; seed < 60; seed++) {
			const { picture, caption } = shown(seed);
			captions.add(caption);
			expect(Math.min(...picture)).toBeGreaterThanOrEqual(-1);
			expect(Math.max(...picture)).toBeLessThanOrEqual(1);
			const red = picture.filter((value, i) => i % 3 === 1 && value < -0.6).length / 1024;
			expect(red).toBeGreaterThan(0.03);
		}
		expect([...captions].sort()).toEqual(['an owlbear', 'owlbear', 'the owlbear']);
	});

	it('is filled to its rim where the ground is kept', () => {
		const { picture } = instanceOf(drawing([20, 30, 40]), 'blorp', { ground: 'kept' }, 32, rngOf(3, 0)); // prettier-ignore
		expect(picture[0]).toBeCloseTo(20 / 127.5 - 1, 5);
	});
});

describe('what cannot be taught', () => {
	const vocabulary = ['<pad>', 'dog'];
	it.each([
		['', 'noWord'],
		['   ', 'noWord'],
		['dog', 'knownWord'],
		['Dog ', 'knownWord'],
		['b'.repeat(60), 'longWord'],
		['two words', 'manyWords'],
		['b', 'oddWord'],
		['bl0rp', 'oddWord'],
		['блорп', 'oddWord'],
		['<pad>', 'oddWord']
	])('%j is %s', (word, code) => {
		const problem = wordProblem(word, vocabulary)!;
		expect(problem.code).toBe(code);
		expect(wordProblemSentence(problem)).toMatch(/\.$/);
	});

	it.each(['blorp', 'Blorp', ' zog '])('%j can be', (word) => {
		expect(wordProblem(word, vocabulary)).toBeUndefined();
	});

	const blank = { side: 2, pixels: new Uint8Array(16).fill(255) };
	it.each([
		[[], 'noDrawings'],
		[[drawing(), blank], 'blankDrawing'],
		[[cutOut(blank)], 'blankDrawing'],
		[Array.from({ length: 9 }, () => drawing()), 'tooManyDrawings']
	])('drawings may be wrong, too', (drawings, code) => {
		const problem = teachingProblem(drawings)!;
		expect(problem.code).toBe(code);
		expect(teachingProblemSentence(problem)).toMatch(/\.$/);
	});

	it('one drawing is enough', () => {
		expect(teachingProblem([drawing()])).toBeUndefined();
	});
});
