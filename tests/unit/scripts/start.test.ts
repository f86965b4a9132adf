import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { expect, test } from 'vitest';
import { maskOf } from '#lib/recipe/mask-text.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { UsageError } from '../../../scripts/lib/generate/usage-error.ts';
import { maskIn, startOf } from '../../../scripts/lib/generate/start.ts';

const folder = await mkdtemp(join(tmpdir(), 'start-'));

/** Twice as wide as high: black, then white from the middle on. */
async function half(channels: 1 | 3 | 4): Promise<string> {
	const [width, height] = [4 * SIDE, 2 * SIDE];
	const data = Uint8Array.from({ length: width * height * channels }, (_, i) =>
		channels === 4 && i % 4 === 3 ? 255 : Math.floor(i / channels) % width < width / 2 ? 0 : 255
	);
	const path = join(folder, `half-${channels}.png`);
	await writeFile(path, encode({ width, height, data, channels, depth: 8 }));
	return path;
}

test.each([1, 3, 4] as const)(
	'the middle square of a PNG of %d channels, dot by dot',
	async (channels) => {
		const { name, bytes } = await startOf(await half(channels));
		expect(bytes).toHaveLength(3 * SIDE * SIDE);
		expect([
			bytes[0],
			bytes[3 * (SIDE / 2 - 1)],
			bytes[3 * (SIDE / 2)],
			bytes[3 * SIDE - 1]
		]).toEqual([0, 0, 255, 255]);
		expect(name).toMatch(/^[\w-]{43}$/);
	}
);

test('the bright dots of a PNG are a mask; letters of a link stay as they are', async () => {
	const mask = maskOf(await maskIn(await half(1)))!;
	expect([...mask.subarray(0, SIDE)]).toEqual([
		...Array<number>(SIDE / 2).fill(0),
		...Array<number>(SIDE / 2).fill(1)
	]);
	expect(await maskIn('ww2ww2')).toBe('ww2ww2');
});

test('what comes with the site goes by its name', async () => {
	expect((await startOf('training-cat')).name).toBe('training-cat');
});

test('a file that is not there, or no PNG, is said to be', async () => {
	const text = join(folder, 'text.png');
	await writeFile(text, 'no picture');
	await expect(startOf(text)).rejects.toThrow(/^--start .+ is no PNG file, or a damaged one\.$/);
	await expect(maskIn(join(folder, 'nowhere.png'))).rejects.toThrow(UsageError);
});
