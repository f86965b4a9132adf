import { expect, test } from 'vitest';
import config from '#site-model/config.json';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { SIDE, SITE_MODEL } from '#lib/recipe/site-model.ts';

test('the model whose files are imported is the one that recipes name', () => {
	expect(config.name).toBe(SITE_MODEL);
	expect(defaultRecipe.model).toBe(SITE_MODEL);
	expect(SIDE).toBe(config.side);
});
