import { expect, test } from 'vitest';
import { cosine, linear, scaledLinear } from '#lib/diffusion/schedule.ts';
import { forwardNumbersAt, pinchAt, timeBelow } from '#lib/lesson/forward-numbers.ts';

test('half of the linear schedule is 0.280 picture and 0.960 noise', () => {
	expect(forwardNumbersAt(linear(), 500)).toEqual({
		t: 500,
		signal: '0.280',
		noise: '0.960',
		share: '0.079',
		rest: '0.921',
		ratio: '0.085'
	});
});

test('at t = 0 there is only picture, and no ratio to give', () => {
	expect(forwardNumbersAt(cosine(), 0)).toMatchObject({
		signal: '1.000',
		noise: '0.000',
		ratio: 'infinite'
	});
});

test('the last weight of the picture is 0.006, 0.068 or 0.00005', () => {
	const last = [linear(), scaledLinear(), cosine()].map((schedule) =>
		forwardNumbersAt(schedule, 1000)
	);
	expect(last.map(({ signal }) => signal)).toEqual(['0.006', '0.068', '0.00005']);
});

test('noise overtakes the picture at t = 260, 355 and 497', () => {
	const times = [linear(), scaledLinear(), cosine()].map((schedule) => timeBelow(schedule, 0.5));
	expect(times).toEqual([260, 355, 497]);
});

test('pinch 500 of the linear schedule, β = 0.01004, keeps 0.9950 and adds 0.1002', () => {
	expect(pinchAt(linear(), 500)).toEqual({ keep: '0.9950', add: '0.1002' });
});
