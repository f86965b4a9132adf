import { decode } from 'fast-png';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { drop, savedFile } from './files.ts';

const wasm = useBrowser({ webgpu: false });
const card = useBrowser({ webgpu: true });

const done = (page: Page) =>
	page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
const picture = async (page: Page) => (await savedFile(page, 'Picture')).bytes;

test('a recipe comes by link, by picture and by its numbers, and gives the same bytes; on another backend nearly the same', async () => {
	const link = '/playground?p=a+cat+on+the+beach&steps=2&seed=5&sampler=ddpm&g=4';
	const first = await wasm.open(link);
	await done(first.page);
	const wanted = await picture(first.page);
	const numbers = (await savedFile(first.page, 'Numbers')).bytes;

	const byLink = await wasm.open(
		new URL(first.page.url()).pathname + new URL(first.page.url()).search
	);
	await done(byLink.page);
	expect((await picture(byLink.page)).equals(wanted)).toBe(true);

	for (const [name, file] of [
		['cat.png', wanted],
		['cat.json', numbers]
	] as const) {
		const { page, problems } = await wasm.open('/playground');
		await page.getByText('Recorded earlier').first().waitFor();
		await drop(page, name, file);
		await page.getByRole('heading', { name: '“a cat on the beach”' }).waitFor();
		await expect
			.poll(async () => (await picture(page)).equals(wanted), { message: name })
			.toBe(true);
		expect(problems).toEqual([]);
	}

	const other = await card.open(link);
	await done(other.page);
	// The faster one serves unasked, which this adapter never is.
	await other.page.getByRole('radio', { name: 'WebGPU', exact: true }).check();
	await other.page.getByText(/^The network runs on WebGPU/).waitFor();
	await other.page.getByRole('button', { name: 'Draw', exact: true }).click();
	await other.page
		.getByText(/^live · WebGPU/)
		.first()
		.waitFor({ state: 'attached' });
	await done(other.page);
	const [ours, theirs] = [wanted, await picture(other.page)].map((png) => decode(png).data);
	const off = Array.from(ours!, (value, i) => Math.abs(value - theirs![i]!));
	expect(off.length).toBe(theirs!.length);
	expect(Math.max(...new Set(off))).toBeLessThanOrEqual(2);
	expect(other.problems).toEqual([]);
});
