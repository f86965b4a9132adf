import { expect, it } from 'vitest';
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

it.each([1, 2, 3])('takes an order of %d where 3 is the highest', (order) => {
	expect(checkedOrder(order, 3)).toBe(order);
});
