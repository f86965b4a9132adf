import { expect, test } from 'vitest';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { sketches, sketchNames } from '#lib/components/sketches/sketches.ts';
import { nameOfStrength, REDRAWN, strengthOrders } from '#lib/widgets/sketch-to-picture/orders.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';

test.each(sketchNames)('the %s is a flat picture that can be moved', (name) => {
	const [there, moved] = [sketches[name].draw(), sketches[name].draw(3)];
	expect(there).toHaveLength(SIDE * SIDE * 3);
	expect(there.every((value) => Math.abs(value) <= 1)).toBe(true);
	expect(maxAbsDifference(there, moved)).toBeGreaterThan(0.2);
});

test('every strength has an order of its own, that begins with the sketch', () => {
	const picture = sketches.apple.draw();
	const orders = strengthOrders('apple', defaultRecipe, picture);
	expect(orders.map(({ name }) => name)).toEqual(
		REDRAWN.map((strength) => nameOfStrength('apple', strength))
	);
	expect(orders[2]!.options.from).toEqual({ picture, strength: 0.3 });
});
