import type { Recipe } from '#lib/recipe/recipe.ts';

/** What a picture's file is called: `a-dog-at-sunset-seed-7.png`, letters and digits of any script, for every file system. */
export function pictureName(recipe: Recipe | undefined, ending: string): string {
	const words = recipe?.prompt.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const prompt = words.join('-').slice(0, 60);
	return `${prompt || 'picture'}-seed-${recipe?.seed ?? 0}.${ending}`;
}
