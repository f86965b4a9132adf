import type { Recipe } from '#lib/recipe/recipe.ts';

/** Hands a file to the reader, named after its recipe. */
export function savePicture(file: Blob, recipe: Recipe | undefined, ending: string): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = `${nameOf(recipe)}.${ending}`;
	link.click();
	// The download has begun by then; what it holds on to is freed.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `a-dog-at-sunset-seed-7`: letters and digits of any script, for every file system. */
export function nameOf(recipe: Recipe | undefined): string {
	const words = recipe?.prompt.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const prompt = words.join('-').slice(0, 60);
	return `${prompt || 'picture'}-seed-${recipe?.seed ?? 0}`;
}
