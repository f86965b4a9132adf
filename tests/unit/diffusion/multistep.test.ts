import { expect, it } from 'vitest';
import { deis } from '#lib/diffusion/samplers/deis.ts';
import { dpmSolver } from '#lib/diffusion/samplers/dpm-solver.ts';
import { lms } from '#lib/diffusion/samplers/lms.ts';
import { unipc } from '#lib/diffusion/samplers/unipc.ts';
import { twoBells } from './data.ts';
import { walk } from './walk.ts';
import { carefulIfShort, careful, checkedOrder } from '#lib/diffusion/multistep.ts';

it.each([
	[1, 14, 1],
	[3, 14, 3],
	[1, 15, Infinity],
	[3, 16, Infinity]
])('with %d steps left of %d the order may be %d', (left, steps, highest) => {
	expect(carefulIfShort(left, steps)).toBe(highest);
	expect(careful(left, steps)).toBe(left);
});

it.each([0, 4, 1.5, NaN])('refuses an order of %d where 3 is the highest', (order) => {
	expect(() => checkedOrder(order, 3)).toThrow(`order ${order} is not a whole number from 1 to 3`);
});

it.each([
	['LMS', () => lms(5), 4],
	['UniPC', () => unipc({ order: 4 }), 3],
	['DEIS', () => deis({ order: 4 }), 3],
	['DPM-Solver++', () => dpmSolver({ order: 4 }), 3]
])('%s has no higher order than its highest', (_, make, highest) => {
	expect(make).toThrow(`order ${highest + 1} is not a whole number from 1 to ${highest}`);
});

it.each([1, 2, 3])('takes an order of %d where 3 is the highest', (order) => {
	expect(checkedOrder(order, 3)).toBe(order);
});

it('UniPC asks of every step but the last whether to correct it, by its number', async () => {
	const asked: number[] = [];
	await walk(
		unipc({ corrects: (step) => asked.push(step) > 0 }),
		twoBells,
		[0.1, 0.3, 0.5, 0.8, 1]
	);
	expect(asked).toEqual([0, 1, 2]);
});
