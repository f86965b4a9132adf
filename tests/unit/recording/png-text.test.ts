import { decode, encode } from 'fast-png';
import { expect, test } from 'vitest';
import { pictureTexts } from '#lib/recording/picture-texts.ts';
import { withTexts } from '#lib/recording/png-text.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';

const data = Uint8Array.from({ length: 12 }, (_, i) => 20 * i);
const png = Uint8Array.from(encode({ width: 2, height: 2, data, channels: 3 }));

/** The texts of a PNG, read chunk by chunk as the specification has them, and the kind of each chunk. */
function textsIn(file: Uint8Array): Record<string, { kind: string; text: string }> {
	const view = new DataView(file.buffer);
	const texts: Record<string, { kind: string; text: string }> = {};
	for (let at = 8; at < file.length; at += 12 + view.getUint32(at)) {
		const body = file.slice(at + 8, at + 8 + view.getUint32(at));
		const kind = new TextDecoder().decode(file.slice(at + 4, at + 8));
		const end = body.indexOf(0);
		const keyword = new TextDecoder().decode(body.slice(0, end));
		if (kind === 'tEXt')
			texts[keyword] = { kind, text: String.fromCharCode(...body.slice(end + 1)) };
		if (kind !== 'iTXt') continue;
		expect([...body.slice(end, end + 5)]).toEqual([0, 0, 0, 0, 0]);
		texts[keyword] = { kind, text: new TextDecoder().decode(body.slice(end + 5)) };
	}
	return texts;
}

test('a picture carries its recipe, in letters of any kind, and is the same picture', () => {
	const recipe = { ...defaultRecipe, prompt: 'ein Äpfelchen 🍎', negative: 'a dog', seed: 8 };
	const file = withTexts(png, pictureTexts(recipe, 'https://example.org/playground/?seed=8'));
	expect([...decode(file).data]).toEqual([...data]);
	const texts = textsIn(file);
	expect(JSON.parse(texts.recipe!.text)).toEqual(recipe);
	expect(texts.recipe!.kind).toBe('iTXt');
	expect(texts.Source).toEqual({ kind: 'tEXt', text: 'https://example.org/playground/?seed=8' });
	expect(texts.parameters!.text).toContain('Negative prompt: a dog\nSteps: 20');
});

test('what Latin-1 can write stands where every reader looks', () => {
	const texts = textsIn(
		withTexts(png, { a: 'ein Äpfelchen', b: '“quoted”', c: '\x85', d: 'two\nlines' })
	);
	expect(Object.values(texts).map(({ kind }) => kind)).toEqual(['tEXt', 'iTXt', 'iTXt', 'tEXt']);
	expect(texts.a!.text).toBe('ein Äpfelchen');
});

test('a program that checks every chunk takes it', () => {
	const file = withTexts(png, { Title: 'x' });
	expect(() => decode(file, { checkCrc: true })).not.toThrow();
	file[45]! ^= 1;
	expect(() => decode(file, { checkCrc: true })).toThrow();
});
