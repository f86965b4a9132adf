import { describe, expect, it } from 'vitest';
import { rngOf } from '#lib/diffusion/rng.ts';
import type { Instance } from '#lib/teaching/instances.ts';
import { shownAt, type Material } from '#lib/teaching/shown.ts';

const side = 4;
const instance = (caption: string, value: number): Instance => ({
	picture: new Float32Array(3 * side * side).fill(value),
	caption
});
/** Drawings of one colour each, from rim to rim. */
const drawings = [40, 120, 200].map((value) => ({
	side,
	pixels: new Uint8Array(4 * side * side).fill(255).map((full, i) => (i % 4 === 3 ? full : value))
}));
const material: Material = {
	word: 'blorp',
	drawings,
	placed: [instance('a blorp at night', 0.25), instance('a blorp in the snow', 0.75)],
	own: ['a dog', 'a cat', 'an owl', 'a frog'].map((caption) => instance(caption, 0)),
	ground: 'cut',
	side
};
const shown = (step: number, changes: Partial<Material> = {}) =>
	shownAt(step, { ...material, ...changes }, rngOf(1, step));

describe('what is shown at a step', () => {
	it('is the word on plain ground and in a place, then what is to be as before, once without a prompt', () => {
		const plain = /^(the |a )?blorp$/;
		expect(shown(0).map(({ caption, asBefore }) => [caption, asBefore])).toEqual([
			[expect.stringMatching(plain), false],
			[expect.stringMatching(plain), false],
			['a blorp at night', false],
			['a dog', true],
			['a cat', true],
			['an owl', true],
			['', true]
		]);
	});

	it('has a drawing where nothing is asked for: there the thing must not creep in', () => {
		const colours = new Set<number>();
		for (let step = 0; step < 12; step++)
			for (const value of shown(step, { ground: 'kept' }).at(-1)!.picture)
				colours.add(Math.round(127.5 * (value + 1)));
		expect([...colours].sort((a, b) => a - b)).toEqual([40, 120, 200]);
	});

	it('is dealt in turn, so that everything comes up as often', () => {
		const captions = Array.from({ length: 4 }, (_, step) =>
			shown(step).map(({ caption }) => caption)
		).flat();
		const times = (caption: string) => captions.filter((one) => one === caption).length;
		expect([...material.own, ...material.placed].map(({ caption }) => times(caption))).toEqual([
			3, 3, 3, 3, 2, 2
		]);
	});

	it('shows as many drawings where there are no places', () => {
		const without = shown(0, { placed: [], ground: 'kept' });
		expect(without.filter(({ asBefore }) => !asBefore)).toHaveLength(3);
	});

	it('has noise from each part of the quarter circle, but for its ends', () => {
		const [least, most] = [0.05, Math.PI / 2 - 0.05];
		for (let step = 0; step < 500; step++) {
			for (const asBefore of [false, true]) {
				const angles = shown(step).filter((one) => one.asBefore === asBefore).map(({ phi }) => phi); // prettier-ignore
				const part = (most - least) / angles.length;
				const parts = angles.map((phi) => Math.floor((phi - least) / part)).sort();
				expect(parts).toEqual([...angles.keys()]);
			}
		}
	});
});
