import type { Recipe } from '#lib/recipe/recipe.ts';
import { pictureTexts } from '#lib/recording/picture-texts.ts';
import { withTexts } from '#lib/recording/png-text.ts';

/** A PNG that says what it was made from, and where it can be made again. */
export async function withRecipe(
	png: Blob,
	recipe: Recipe,
	address: string,
	start?: Uint8Array
): Promise<Blob> {
	const bytes = new Uint8Array(await png.arrayBuffer());
	return new Blob([withTexts(bytes, pictureTexts(recipe, address, start))], { type: 'image/png' });
}
