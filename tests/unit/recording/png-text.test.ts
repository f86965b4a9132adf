import { decode, encode } from 'fast-png';
import { expect, test } from 'vitest';
import { pictureTexts } from '#lib/recording/picture-texts.ts';
import { withTexts } from '#lib/recording/png-text.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';

const data = Uint8Array.from({ length: 12 }, (_, i) => 20 * i);
const png = Uint8Array.from(encode({ width: 2, height: 2, data, channels: 3 }));

/** The texts of a PNG, read chunk by chunk as the specification has them. */
function textsIn(file: Uint8Array): Record<string, string> {
	const view = new DataView(file.buffer);
	const texts: Record<string, string> = {};
	for (let at = 8; at < file.length; at += 12 + view.getUint32(at)) {
		const body = file.slice(at + 8, at + 8 + view.getUint32(at));
		if (new TextDecoder().decode(file.slice(at + 4, at + 8)) !== 'iTXt') continue;
		const end = body.indexOf(0);
		expect([...body.slice(end, end + 5)]).toEqual([0, 0, 0, 0, 0]);
		const [keyword, text] = [body.slice(0, end), body.slice(end + 5)];
		texts[new TextDecoder().decode(keyword)] = new TextDecoder().decode(text);
	}
	return texts;
}

test('a picture carries its recipe, in letters of any kind, and is the same picture', () => {
	const recipe = { ...defaultRecipe, prompt: 'ein Äpfelchen 🍎', negative: 'a dog', seed: 8 };
	const file = withTexts(png, pictureTexts(recipe, 'https://example.org/playground/?seed=8'));
	expect([...decode(file).data]).toEqual([...data]);
	const texts = textsIn(file);
	expect(JSON.parse(texts.recipe!)).toEqual(recipe);
	expect(texts.Source).toBe('https://example.org/playground/?seed=8');
	expect(texts.parameters).toContain('Negative prompt: a dog\nSteps: 20');
});

test('a program that checks every chunk takes it', () => {
	const file = withTexts(png, { Title: 'x' });
	expect(() => decode(file, { checkCrc: true })).not.toThrow();
	file[45]! ^= 1;
	expect(() => decode(file, { checkCrc: true })).toThrow();
});
