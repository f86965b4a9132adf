import { describe, expect, test } from 'vitest';
import { SIDE } from '#lib/recipe/site-model.ts';
import {
	maskDabbed,
	maskWhere,
	noMask,
	underStripes
} from '#lib/components/picture-source/mask.ts';
import { keepOf } from '#lib/pipeline/ingredients-of.ts';
import { LOOPS, repairNames, repairs, repaintOrder } from '#lib/widgets/repaint/orders.ts';
import { movedOutside, seam } from '#lib/widgets/repaint/seam.ts';

const grey = new Float32Array(SIDE * SIDE * 3);
const count = (mask: Uint8Array) => mask.filter(Boolean).length;

describe('a seam', () => {
	const SIX = 6;
	/** Steps of 0.1 from dot to dot, and `jump` more across the middle. */
	const ramp = (jump: number, across: (x: number, y: number) => number) =>
		Float32Array.from({ length: SIX * SIX * 3 }, (_, i) => {
			const dot = Math.floor(i / 3);
			const at = across(dot % SIX, Math.floor(dot / SIX));
			return 0.1 * at + (at >= SIX / 2 ? jump : 0);
		});
	const half = (across: (x: number, y: number) => number) =>
		Uint8Array.from({ length: SIX * SIX }, (_, dot) =>
			Number(across(dot % SIX, Math.floor(dot / SIX)) >= SIX / 2)
		);

	// Measured alike in models/training/test_editing.py.
	test.each([
		['upright', (x: number) => x],
		['level', (_: number, y: number) => y]
	])('%s is as harsh as its step beside those around it', (_, across) => {
		expect(seam(ramp(1, across), half(across), SIX)).toBeCloseTo(11, 4);
		expect(seam(ramp(0, across), half(across), SIX)).toBeCloseTo(1, 4);
	});

	test('is nowhere where there is no edge', () => {
		expect(seam(grey, noMask())).toBeUndefined();
	});
});

test('dots outside of the mask that are not what they were are counted, to the last bit', () => {
	const mask = maskWhere((x) => x > 32);
	const after = grey.slice();
	expect(movedOutside(grey, after, mask)).toBe(0);
	after[3 * 63] = 1;
	expect(movedOutside(grey, after, mask)).toBe(0);
	after[1] = after[2] = 1e-7;
	expect(movedOutside(grey, after, mask)).toBe(1);
});

test('what stays is told for every number, what is redrawn is under stripes, and the rest as it was', () => {
	const mask = maskWhere((x) => x > 32);
	expect([...keepOf(mask).slice(3 * 31, 3 * 33)]).toEqual([1, 1, 1, 0, 0, 0]);
	const picture = grey.map(() => 0.5);
	const seen = underStripes(picture, mask);
	expect(movedOutside(picture, seen, mask)).toBe(0);
	expect(new Set(seen.slice(3 * 33, 3 * 40)).size).toBeGreaterThan(2);
});

test('a brush adds to the mask, and takes from it', () => {
	const dabbed = maskDabbed(noMask(), { x: 10, y: 10 }, 4, 1);
	// π · 4² ≈ 50
	expect(count(dabbed)).toBe(49);
	expect(count(maskDabbed(dabbed, { x: 10, y: 10 }, 4, 0))).toBe(0);
	expect(count(maskDabbed(noMask(), { x: 0, y: 0 }, 4, 1))).toBeLessThan(25);
});

test('every picture on offer has a part that stays and one that is redrawn, and words for it', () => {
	for (const name of repairNames) {
		const { before, mask, prompt } = repairs[name];
		expect(count(mask)).toBeGreaterThan(500);
		expect(count(mask)).toBeLessThan(mask.length - 500);
		expect(prompt).not.toBe(before.prompt);
		for (const loops of LOOPS) {
			const { name: goesBy, options } = repaintOrder(name, grey, mask, before, loops);
			expect(goesBy).toBe(`${name} ${loops}`);
			expect(options.known?.loops).toBe(loops);
		}
	}
});
