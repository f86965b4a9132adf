import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, decodeApng } from 'fast-png';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { items } from '../../content/study/items.ts';
import { sheetOf } from '#lib/lesson/study.ts';
import { recipeIn } from '#lib/recording/png-recipe.ts';
import { root } from '../../scripts/lib/root.mjs';
import { shell } from '../../scripts/lib/shell.mjs';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'from-static-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of package.json that has to succeed. */
async function npm(script: string, env: Record<string, string> = {}): Promise<string> {
	const { ok, output } = await shell(`npm run --silent ${script}`, { env });
	expect(ok, output).toBe(true);
	return output;
}

test('generate draws a picture and writes its trace', async () => {
	const [picture, trace] = [join(folder, 'dog.png'), join(folder, 'run.json')];
	const said = await npm(`generate -- "a dog" --steps 1 --out "${picture}" --trace "${trace}"`);
	expect(said).toContain('1 step');
	expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
	const { recipe, frames } = JSON.parse(await readFile(trace, 'utf8'));
	expect([recipe.prompt, recipe.steps, frames.length]).toEqual(['a dog', 1, 1]);
});

test('generate writes the walk as a picture that moves, from static to what is drawn', async () => {
	const [picture, film] = [join(folder, 'fox.png'), join(folder, 'walk.png')];
	await npm(`generate -- "a fox" --steps 3 --out "${picture}" --film "${film}"`);
	const { frames, width } = decodeApng(await readFile(film));
	expect([frames.length, width]).toEqual([4, 64]);
	const { data } = decode(await readFile(picture));
	const colours = Array.from(data).filter((_, i) => i % 4 < 3);
	expect(Array.from(frames[3]!.data)).toEqual(colours);
	expect(recipeIn(await readFile(film))?.recipe.prompt).toBe('a fox');
});

test('generate begins with a picture, and draws the same again from the file that it wrote', async () => {
	const [first, again] = [join(folder, 'cat.png'), join(folder, 'again.png')];
	const said = await npm(
		`generate -- "a cat" --steps 4 --start training-cat --strength 0.3 --out "${first}"`
	);
	expect(said).toContain('1 call ');
	await npm(`generate -- --from "${first}" --out "${again}"`);
	expect(await readFile(again)).toEqual(await readFile(first));
});

test('generate draws a grid with labels, and one recipe between two seeds and two prompts', async () => {
	const [sheet, mixed] = [join(folder, 'sheet.png'), join(folder, 'mixed.png')];
	const said = await npm(
		`generate -- "a dog" --steps 1 --grid "across=word*dog*cat&down=model*scenes-64*scenes-64-few" --out "${sheet}"`
	);
	expect(said).toContain('4 pictures');
	expect(said).toContain('across=word*dog*cat&down=model*scenes-64*scenes-64-few');
	const png = await readFile(sheet);
	// 16 letters of 6 dots, then two pictures of 128, with 8 between.
	expect(png.readUInt32BE(16)).toBe(16 * 6 + 8 + 2 * (128 + 8));
	await npm(
		`generate -- "a dog" --steps 2 --toward 8 --way 0.5 --second "a cat" --mix switch --out "${mixed}"`
	);
	const found = recipeIn(await readFile(mixed))!;
	expect(found.recipe).toMatchObject({
		otherSeed: { toward: 8, way: 0.5 },
		otherPrompt: { second: 'a cat', mix: 'switch', share: 0.5 }
	});
	const both = await shell('npm run --silent generate -- --grid "down=seed" --finish');
	expect([both.ok, both.output]).toEqual([false, expect.stringContaining('--grid draws many')]);
});

test('study pairs what a class has saved, and says what it has learned', async () => {
	const [first, second] = items;
	for (const [i, [before, after]] of [
		[0, 2],
		[0, 1],
		[1, 2],
		[0, 2]
	].entries()) {
		for (const [when, right] of [
			['before', before],
			['after', after]
		] as const) {
			const answers = Object.fromEntries(
				[first!, second!].slice(0, right).map(({ id, options }) => [id, options[0]])
			);
			const sheet = sheetOf(`P${i}`, when, '2026-11-29', answers);
			await writeFile(join(folder, `study-${i}-${when}.json`), JSON.stringify(sheet));
		}
	}
	const said = await npm(`study -- "${folder}"/study-*.json`);
	// Differences 2, 1, 1, 2: mean 1.5, deviation 0.577, reach 3.182 · 0.577 / 2.
	expect(said).toContain('4 pairs · before 0.25 · after 1.75');
	expect(said).toContain('difference 1.50, 95 % interval 0.58 … 2.42');
});

test('teach learns a word from a picture, and generate draws with it', async () => {
	const [word, picture] = [join(folder, 'blorp.safetensors'), join(folder, 'blorp.png')];
	const drawing = 'models/scenes-64/pictures/cat.png';
	const said = await npm(`teach -- blorp ${drawing} --steps 20 --rank 1 --out "${word}"`);
	expect(said).toContain('blorp, from 1 picture, 20 steps');
	const drawn = await npm(`generate -- "a blorp" --steps 2 --taught "${word}" --out "${picture}"`);
	expect(drawn).toContain('“a blorp”');
	const known = await shell(`npm run --silent teach -- cat ${drawing} --out "${word}"`);
	expect([known.ok, known.output]).toEqual([false, expect.stringContaining('already')]);
	const wrong = await shell(`npm run --silent generate -- "a blorp" --taught "${picture}"`);
	expect([wrong.ok, wrong.output]).toEqual([false, expect.stringContaining('no taught word')]);
});

test('generate has a second network make the picture larger, and says where a sampler overshoots', async () => {
	const picture = join(folder, 'large.png');
	const said = await npm(
		`generate -- "a dog" --sampler plms --steps 2 --finish --out "${picture}"`
	);
	expect(said).toContain('finished by a second network');
	expect(said).toContain('overshoots');
	const png = await readFile(picture);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([256, 256]);
});

test('generate takes worse weights besides where guidance goes away from them', async () => {
	const trace = join(folder, 'auto.json');
	const named = '--guidanceForm auto --guidance 2 --sampler euler --churn 20 --spacing beta';
	const picture = join(folder, 'auto.png');
	const walk = `--steps 2 --out "${picture}" --trace "${trace}"`;
	await npm(`generate -- "a dog" ${named} ${walk}`);
	const { recipe, frames } = JSON.parse(await readFile(trace, 'utf8'));
	expect(recipe).toMatchObject({ guidanceForm: 'auto', options: { churn: 20 }, spacing: 'beta' });
	expect(frames).toHaveLength(2);
});

test('record makes a run again as it is stored, and names the runs there are', async () => {
	await npm('record -- apple-ddim-1', { RECORD_TO: folder });
	const again = JSON.parse(await readFile(join(folder, 'apple-ddim-1.json'), 'utf8'));
	const stored = JSON.parse(
		await readFile(join(root, 'models/scenes-64/recorded/apple-ddim-1.json'), 'utf8')
	);
	const facts = ({ size, clipped, weights }: typeof stored) => ({ size, clipped, weights });
	expect(facts(again)).toEqual(facts(stored));
	expect(again.recipe.prompt).toBe(stored.recipe.prompt);
	const wrong = await shell('npm run --silent record -- nobody');
	expect([wrong.ok, wrong.output]).toEqual([false, expect.stringContaining('apple-ddim-1')]);
});

test('notice leaves NOTICE.md as it is: the table is up to date', async () => {
	const before = await readFile(join(root, 'NOTICE.md'), 'utf8');
	await npm('notice');
	expect(await readFile(join(root, 'NOTICE.md'), 'utf8')).toBe(before);
});

test('mutants breaks a file in every small way, and each of the faults is noticed', async () => {
	const said = await npm('mutants -- src/lib/diffusion/guidance/interval.ts');
	expect(said).toContain('7 of 7 faults are noticed (100.0 %); 0 more change no result.');
});

test('format puts right what is written otherwise', async () => {
	// What is ignored is told by paths from where that is said.
	const [file, ignored] = [join(root, 'badly-written.ts'), join(root, '.only-badly-written')];
	await writeFile(file, 'export const  a="b"');
	await writeFile(ignored, '/*\n!/badly-written.ts\n');
	try {
		await npm(`format -- --ignore-path "${ignored}"`);
		expect(await readFile(file, 'utf8')).toBe("export const a = 'b';\n");
	} finally {
		await Promise.all([rm(file), rm(ignored)]);
	}
});

test('check:changed looks at a file and finds its tests', async () => {
	const said = await npm('check:changed -- scripts/lib/port.mjs');
	expect(said).toContain('4 passed, 0 failed');
});

test('translations leaves catalogues that are up to date as they are, and counts', async () => {
	const catalogue = 'content/de/01-not-a-collage.po';
	const before = await readFile(catalogue, 'utf8');
	expect(await npm('translations')).toMatch(/^de: \d+ of \d+ passages$/m);
	expect(await readFile(catalogue, 'utf8')).toBe(before);
});

test('sizes prints what each page loads', async () => {
	expect(await npm('sizes')).toMatch(/^\/lab .*kB/m);
});
