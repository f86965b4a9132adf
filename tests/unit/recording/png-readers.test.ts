import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureTexts } from '#lib/recording/picture-texts.ts';
import { withTexts } from '#lib/recording/png-text.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { anyRecipe } from '../../property/recipes.ts';

const data = new Uint8Array(12);
const plain = Uint8Array.from(encode({ width: 2, height: 2, data, channels: 3 }));
const picture = (recipe: Recipe) => withTexts(plain, pictureTexts(recipe, '/playground/'));
const recipe = {
	...defaultRecipe,
	prompt: 'a red apple, (very: red)',
	negative: 'snow, a café',
	seed: 42
};

/**
 * `parameters` as AUTOMATIC1111 reads it (parse_generation_parameters in modules/infotext_utils.py, v1.10): the last
 * line is settings where it has three or more, and lines after “Negative prompt:” are the negative prompt.
 */
function generationParameters(text: string): Record<string, string> {
	const SETTING = /\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)/g;
	const lines = text.trim().split('\n');
	const last = lines.at(-1)!;
	const settings = [...last.matchAll(SETTING)];
	const spoken = settings.length < 3 ? lines : lines.slice(0, -1);
	const prompts: [string[], string[]] = [[], []];
	let which: 0 | 1 = 0;
	for (const line of spoken.map((one) => one.trim())) {
		if (line.startsWith('Negative prompt:')) which = 1;
		prompts[which].push(line.replace(/^Negative prompt:/, '').trim());
	}
	return {
		Prompt: prompts[0].join('\n'),
		'Negative prompt': prompts[1].join('\n'),
		...(settings.length < 3
			? {}
			: Object.fromEntries(settings.map(([, name, value]) => [name, value])))
	};
}

test('another reader of PNG finds prompt and settings by their keyword', () => {
	const { text } = decode(picture(recipe));
	expect(generationParameters(text.parameters!)).toMatchObject({
		Prompt: recipe.prompt,
		'Negative prompt': recipe.negative,
		Steps: '20',
		'CFG scale': '3',
		Seed: '42'
	});
	expect(JSON.parse(text.recipe!)).toEqual(recipe);
});

test('whatever a recipe says, another program’s reader gets its settings whole', () => {
	fc.assert(
		fc.property(anyRecipe, (any) => {
			const read = generationParameters(pictureTexts(any, '/').parameters!);
			const { steps, guidance, seed, sampler, model } = any;
			expect(read).toMatchObject({
				Steps: String(steps),
				'CFG scale': String(guidance),
				Seed: String(seed),
				Sampler: sampler,
				Model: model
			});
		}),
		{ numRuns: 300, seed: 7 }
	);
});

test('a prompt of several lines is one to who counts lines', () => {
	const lines = {
		...recipe,
		prompt: 'a dog\nNegative prompt: a cat\r\nSteps: 1, Seed: 2, Size: 3'
	};
	const read = generationParameters(pictureTexts(lines, '/').parameters!);
	expect(read['Negative prompt']).toBe(recipe.negative);
	expect(read.Seed).toBe('42');
});

const hasPillow = spawnSync('python3', ['-c', 'import PIL']).status === 0;

test.runIf(hasPillow)('Pillow, and what is built on it, finds the same', () => {
	const folder = mkdtempSync(join(tmpdir(), 'from-static-'));
	try {
		const read = (one: Recipe) => {
			const file = join(folder, 'picture.png');
			writeFileSync(file, picture(one));
			const code = `import json; from PIL import Image; print(json.dumps(Image.open(${JSON.stringify(file)}).info))`;
			return JSON.parse(spawnSync('python3', ['-c', code], { encoding: 'utf8' }).stdout);
		};
		for (const one of [recipe, { ...recipe, prompt: 'ein Äpfelchen 🍎' }]) {
			const info = read(one);
			expect(JSON.parse(info.recipe)).toEqual(one);
			expect(generationParameters(info.parameters).Prompt).toBe(one.prompt);
			expect(info.Software).toBe('From Static');
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});
