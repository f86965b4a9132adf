import { expect, test } from 'vitest';
import { allParameters } from '#lib/exhibit-parameters.server.ts';
import { choice, defaultsOf, numberFrom, text } from '#lib/components/parameters/parameter.ts';
import { clickOf } from '../../../../src/routes/present/clicker.ts';
import { moved, movedBy } from '../../../../src/routes/present/moved.ts';

test('a clicker’s keys go on, back and out, wherever the focus is', () => {
	for (const isOnControl of [false, true])
		expect(['PageDown', 'PageUp', 'Escape', 'a'].map((key) => clickOf(key, isOnControl))).toEqual([
			'next',
			'previous',
			'leave',
			undefined
		]);
});

test('arrows do so only where no slider has them', () => {
	expect(['ArrowRight', 'ArrowLeft'].map((key) => clickOf(key, false))).toEqual([
		'next',
		'previous'
	]);
	expect(['ArrowRight', 'ArrowLeft'].map((key) => clickOf(key, true))).toEqual([
		undefined,
		undefined
	]);
});

test('a click moves the step by one, another number by a twentieth of its way, a choice to the next, and nothing past its end', () => {
	const walk = { prompt: text('a dog'), step: numberFrom(1, 100, 100) };
	expect(moved(walk, { prompt: 'a dog', step: 7 }, 1)['step']).toBe(8);
	expect(moved(walk, { prompt: 'a dog', step: 1 }, -1)['step']).toBe(1);
	expect(moved({ t: numberFrom(0, 1000, 300) }, { t: 300 }, -1)).toEqual({ t: 250 });
	const stops = { stops: choice([5, 10, 20], 10) };
	expect(moved(stops, { stops: 10 }, 1)).toEqual({ stops: 20 });
	expect(moved(stops, { stops: 20 }, 1)).toEqual({ stops: 20 });
	expect(moved({ prompt: text('') }, { prompt: '' }, 1)).toEqual({ prompt: '' });
});

test('most figures have something that a click moves', () => {
	const movable = Object.values(allParameters).filter(({ own }) => movedBy(own) !== undefined);
	expect(movable.length).toBeGreaterThan(35);
	for (const { own } of movable) {
		const usual = defaultsOf(own);
		const on = moved(own, usual, 1);
		const back = moved(own, usual, -1);
		expect([on, back].some((settings) => settings[movedBy(own)!] !== usual[movedBy(own)!])).toBe(
			true
		);
	}
});
