import { expect, test } from 'vitest';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { pictureName } from '#lib/components/pictures/picture-name.ts';

test.each([
	['a dog at sunset', 'a-dog-at-sunset-seed-7'],
	['../../etc/passwd\0<b>', 'etc-passwd-b-seed-7'],
	['תפוח אדום', 'תפוח-אדום-seed-7'],
	['', 'picture-seed-7'],
	['🍎', 'picture-seed-7']
])('a file of the prompt %j is called %s', (prompt, name) => {
	expect(pictureName({ ...defaultRecipe, prompt }, 'png')).toBe(`${name}.png`);
});

test('a long prompt makes a name of at most 60 characters before the seed', () => {
	const name = pictureName({ ...defaultRecipe, prompt: 'a red apple '.repeat(80) }, 'png');
	expect(name).toMatch(/^.{60}-seed-7\.png$/);
});
