import type { Recipe } from '#lib/recipe/recipe.ts';

/**
 * What a picture file says of where it comes from. `parameters` is where other programs look for a prompt and its
 * settings, and `recipe` holds all that the same picture can be made from again; but for the picture that it began with, where that
 * is somebody's own: `start`, its bytes, RGB, in base64.
 */
export const pictureTexts = (
	recipe: Recipe,
	address: string,
	start?: Uint8Array
): Record<string, string> => ({
	Software: 'From Static',
	Title: recipe.prompt,
	Source: address,
	parameters: parametersOf(recipe),
	recipe: JSON.stringify(recipe),
	...(start && { start: btoa(String.fromCharCode(...start)) })
});

const parametersOf = ({
	prompt,
	negative,
	steps,
	sampler,
	guidance,
	seed,
	model
}: Recipe): string =>
	[
		inLine(prompt),
		negative && `Negative prompt: ${inLine(negative)}`,
		`Steps: ${steps}, Sampler: ${sampler}, CFG scale: ${guidance}, Seed: ${seed}, Model: ${model}`
	]
		.filter(Boolean)
		.join('\n');

/** A line of its own means something to who reads this. */
const inLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
