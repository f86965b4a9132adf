import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '#site-model/config.json' with { type: 'json' };
import head from '#site-model/cuts.json' with { type: 'json' };
import probe from '#site-model/probe.json' with { type: 'json' };
import {
	afterCut,
	multiplications,
	shareAt,
	shareOfAttention
} from '#lib/widgets/unet-map/facts.ts';
import { greyOf } from '#lib/widgets/unet-map/grey.ts';
import { cutParts, CUTS, hasAttention, partOf } from '#lib/widgets/unet-map/parts.ts';
import { maskPicture, noisyAt, probedPictures } from '#lib/widgets/probe/recorded-probe.ts';
import { inside } from '#words/inside.ts';

test('everything that can be cut was measured, and has a name of its own', () => {
	expect(Object.keys(head.cuts)).toEqual(CUTS);
	expect(new Set(CUTS.map(inside.map.name)).size).toBe(CUTS.length);
	expect(inside.map.name('up.3.attention')).toBe('Block 4 on the way up, looking around');
	for (const cut of CUTS) expect(afterCut(cut).loss.length).toBe(head.angles.length);
	expect(new Set(afterCut('none').loss)).toEqual(new Set([1]));
});

test('all of a kind are cut together', () => {
	expect(cutParts('none')).toEqual([]);
	expect(cutParts('skips')).toEqual([0, 1, 2, 3, 4, 5].map((i) => `skip.${i}`));
	expect(cutParts('attention').every((name) => hasAttention(name.replace('.attention', '')))).toBe(
		true
	);
	expect(cutParts('mid')).toEqual(['mid']);
});

test('a wire has the size of the block that it comes from, and costs nothing', () => {
	const [wire, block] = [partOf('skip.2'), partOf('down.2')];
	expect(wire).toMatchObject({
		kind: 'wire',
		side: 16,
		channels: 64,
		parameters: 0,
		operations: 0
	});
	expect(block).toMatchObject({ kind: 'block', side: 16, channels: 64 });
	expect(block.parameters).toBeGreaterThan(0);
});

test('most numbers sit at the bottom, most work is done above', () => {
	expect(shareAt(8, 'parameters')).toBeCloseTo(0.79, 2);
	expect(shareAt(8, 'operations')).toBeLessThan(0.5);
	expect(shareOfAttention('parameters')).toBeCloseTo(0.15, 2);
	expect(2 * multiplications).toBe(config.operations);
});

test('a channel is drawn from its least number to its greatest', () => {
	expect([...greyOf(Float32Array.of(2, 4, 3))]).toEqual([-1, -1, -1, 1, 1, 1, 0, 0, 0]);
	expect([...greyOf(Float32Array.of(5, 5))]).toEqual(Array(6).fill(-1));
});

test('of the recorded pictures, the middle tells more of the outline than the dots, from the second step on', async () => {
	const pictures = await probedPictures(probe, readFileSync('models/scenes-64/probe.bin'));
	expect(pictures).toHaveLength(probe.shown.length);
	const overlap = (guess: Float32Array, truth: Float32Array) => {
		const count = (is: (a: boolean, b: boolean) => boolean) =>
			truth.reduce((sum, value, i) => sum + Number(is(guess[i]! >= 0.5, value === 1)), 0);
		return count((a, b) => a && b) / count((a, b) => a || b);
	};
	for (const step of probe.angles.keys()) {
		const [middle, pixels] = (['middle', 'pixels'] as const).map((kind) =>
			pictures.reduce((sum, picture) => sum + overlap(picture[kind][step]!, picture.truth), 0)
		);
		if (step > 0) expect(middle!).toBeGreaterThan(pixels!);
	}
	const [first] = pictures;
	expect(first!.truth.every((value) => value === 0 || value === 1)).toBe(true);
	expect(noisyAt(first!, 0)).toEqual(first!.x0);
	expect([...maskPicture(Float32Array.of(0, 1))]).toEqual([-1, -1, -1, 1, 1, 1]);
});
