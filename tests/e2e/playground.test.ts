import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { numbersOf, type TracedFrame } from '#lib/recording/trace.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const film = (page: Page) => page.getByRole('slider', { name: 'Step of the walk' });
const prompt = (page: Page) => page.getByRole('textbox', { name: 'Prompt', exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const settings = (page: Page) => page.getByText('All settings').click();
const draw = (page: Page) => page.getByRole('button', { name: 'Draw', exact: true }).click();
const done = (page: Page, steps: number) =>
	page
		.getByRole('status')
		.filter({ hasText: `done, in ${steps} step` })
		.waitFor();
const query = (page: Page) => new URL(page.url()).searchParams;

test('a recorded run is there at once; a prompt is typed, drawn live, and scrubbed through', async () => {
	const { page, problems } = await browser.open('/playground');
	await page.getByText('Recorded earlier').first().waitFor();
	await expect.poll(() => film(page).getAttribute('aria-valuenow')).toBe('20');

	await prompt(page).fill('a dog at sunset');
	await settings(page);
	await field(page, 'Steps').fill('3');
	await draw(page);
	await done(page, 3);
	await page.getByRole('heading', { name: '“a dog at sunset”' }).waitFor();
	await page.getByText('Drawn on your device, just now').first().click();
	await page
		.getByText(/^live · WebAssembly · [\d.]+ ms per step/)
		.first()
		.waitFor();
	expect(await film(page).getAttribute('aria-valuetext')).toContain('step 3 of 3');
	await page.getByText('Adds up exactly for all 12,288 numbers of the picture.').waitFor();

	await film(page).press('Home');
	expect(await film(page).getAttribute('aria-valuetext')).toContain('step 1 of 3');
	await expect.poll(() => query(page).get('at')).toBe('1');
	expect(query(page).get('p')).toBe('a dog at sunset');
	expect(problems).toEqual([]);
});

test('a link restores the recipe and the step, and leaves one entry in the history', async () => {
	const address = '/playground?p=a+cat+on+the+beach&seed=11&sampler=ddpm&steps=4&g=2&at=2';
	const { page, problems } = await browser.open(address);
	await done(page, 4);
	await expect.poll(() => film(page).getAttribute('aria-valuetext')).toContain('step 2 of 4');
	expect(await prompt(page).inputValue()).toBe('a cat on the beach');
	await settings(page);
	expect(await field(page, 'Seed').inputValue()).toBe('11');
	expect(await field(page, 'Guidance').inputValue()).toBe('2');
	expect(await page.getByLabel('Sampler').inputValue()).toBe('ddpm');
	const entries = await page.evaluate(() => history.length);
	for (const key of ['End', 'Home', 'End']) await film(page).press(key);
	await film(page).press('ArrowLeft');
	await expect.poll(() => query(page).get('at')).toBe('3');
	expect(await page.evaluate(() => history.length)).toBe(entries);
	expect(problems).toEqual([]);
});

test('the copied link is that of the recipe and the step', async () => {
	const { page } = await browser.open('/playground', {
		permissions: ['clipboard-read', 'clipboard-write']
	});
	await expect.poll(() => film(page).getAttribute('aria-valuenow')).toBe('20');
	await film(page).press('PageDown');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await page.getByRole('button', { name: 'Copied' }).waitFor();
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect([link.pathname, link.search]).toEqual(['/playground', '?at=16']);
});

test('cancelling keeps what is there; undo and the shelf bring back what was', async () => {
	const { page } = await browser.open('/playground');
	await expect.poll(() => film(page).getAttribute('aria-valuenow')).toBe('20');
	// The last frame is there a moment before the run is done, and only then is it kept.
	await expect.poll(() => page.getByRole('button', { name: 'Cancel' }).isDisabled()).toBe(true);
	await settings(page);
	await field(page, 'Steps').fill('200');
	await draw(page);
	await page.getByText(/^step ([2-9]|\d\d) of 200 · .* left/).waitFor();
	await page.keyboard.press('Escape');
	await page
		.getByRole('status')
		.filter({ hasText: /Cancelled after \d+ step/ })
		.waitFor();
	expect(Number(await film(page).getAttribute('aria-valuenow'))).toBeLessThan(200);

	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await field(page, 'Steps').inputValue()).toBe('20');
	await expect.poll(() => film(page).getAttribute('aria-valuetext')).toContain('of 20');

	await field(page, 'Steps').fill('2');
	await page.getByRole('button', { name: 'Roll again' }).click();
	await done(page, 2);
	const seed = await field(page, 'Seed').inputValue();
	// Oldest first: two steps of seed 7 may have been drawn before the new seed was asked for.
	const shelved = page.getByRole('button', { name: /“a red apple on a wooden table”, seed 7\b/ });
	await shelved.first().click();
	expect(await field(page, 'Seed').inputValue()).toBe('7');
	expect(await film(page).getAttribute('aria-valuetext')).toContain('of 20');
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await field(page, 'Seed').inputValue()).toBe(seed);
	await expect.poll(() => film(page).getAttribute('aria-valuetext')).toContain('of 2,');
});

test('the picture follows what is typed, by a sketch, and is drawn in full when the reader rests', async () => {
	const { page, problems } = await browser.open('/playground');
	await page.getByText(/^The network runs on/).waitFor();
	await prompt(page).fill('');
	await prompt(page).pressSequentially('a blue star', { delay: 60 });
	await page.getByText(/^Sketch, /).waitFor();
	await page.getByRole('img', { name: '“a blue star”, a quick sketch.' }).waitFor();
	await done(page, 20);
	await page.getByText(/^Sketch, /).waitFor({ state: 'detached' });
	await page.getByRole('heading', { name: '“a blue star”' }).waitFor();
	// All that was typed is one change.
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await prompt(page).inputValue()).toBe('a red apple on a wooden table');
	expect(problems).toEqual([]);
});

test('words that the model knows complete the prompt', async () => {
	const { page } = await browser.open('/playground');
	await page.getByRole('radio', { name: 'Things' }).check();
	await page.getByRole('button', { name: 'unicorn', exact: true }).click();
	await page.getByRole('radio', { name: 'Places' }).check();
	await page.getByRole('button', { name: 'in space', exact: true }).click();
	expect(await prompt(page).inputValue()).toBe('a red unicorn in space');
	const chip = page.getByRole('button', { name: 'in space', exact: true });
	expect(await chip.getAttribute('aria-pressed')).toBe('true');
});

test('nothing moves from the first look to the finished picture, at 1280 and at 360 pixels', async () => {
	for (const viewport of [
		{ width: 1280, height: 900 },
		{ width: 360, height: 740 }
	]) {
		const { page } = await browser.open('/playground', { viewport });
		await page.getByText(/^The network runs on/).waitFor();
		const tops = () =>
			page.evaluate(() =>
				['.picture', '.set'].map(
					(part) => document.querySelector(part)!.getBoundingClientRect().top + scrollY
				)
			);
		const before = await tops();
		await prompt(page).fill('');
		await prompt(page).pressSequentially('a watercolor of a castle, purpel', { delay: 60 });
		await page.getByText(/^Sketch, /).waitFor();
		expect(await tops()).toEqual(before);
		await draw(page);
		await done(page, 20);
		expect(await tops()).toEqual(before);
	}
});

test('of two requests the newest is drawn', async () => {
	const { page, problems } = await browser.open('/playground?p=a+dog&steps=100');
	await page.getByText(/^step \d+ of 100 · .* each/).waitFor();
	await settings(page);
	await field(page, 'Steps').fill('2');
	await prompt(page).fill('a cat');
	await page.keyboard.press('Control+Enter');
	await done(page, 2);
	await page.getByRole('heading', { name: '“a cat”' }).waitFor();
	expect(problems).toEqual([]);
});

test('picture, film strip and numbers are files, and the numbers add up', async () => {
	const { page } = await browser.open('/playground?p=a+dog&sampler=ddpm&steps=3');
	await done(page, 3);
	const file = async (name: string) => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).click();
		const waited = await download;
		return { name: waited.suggestedFilename(), bytes: await readFile(await waited.path()) };
	};
	const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
	const picture = await file('Picture');
	expect(picture.name).toBe('a-dog-seed-7.png');
	expect(size(picture.bytes)).toEqual([512, 512]);
	const strip = await file('Film strip');
	expect(size(strip.bytes)).toEqual([8 + 4 * 136, 8 + 136]);

	const numbers = await file('Numbers');
	const trace = JSON.parse(numbers.bytes.toString()) as Trace;
	expect(trace).toMatchObject({
		format: 'from-static trace 1',
		recipe: { prompt: 'a dog', sampler: 'ddpm' },
		backend: 'wasm',
		shape: [64, 64, 3]
	});
	expect(trace.frames).toHaveLength(3);
	for (const { mu, sigma, z, next } of trace.frames) {
		const noise = numbersOf(z);
		const sum = numbersOf(mu).map((mean, i) => mean + sigma * noise[i]!);
		expect(maxAbsDifference(sum, numbersOf(next))).toBeLessThanOrEqual(1e-6);
	}
});

test('guidance shows its two answers, and says why where there is one', async () => {
	const { page } = await browser.open('/playground?p=a+dog&steps=2');
	await done(page, 2);
	const parts = page.locator('details', { hasText: 'two answers' });
	await parts.locator('summary').click();
	await settings(page);
	await expect.poll(() => parts.locator('canvas').count()).toBe(6);
	await field(page, 'Guidance').fill('1');
	await draw(page);
	await parts.getByText('Here the network answers only once').waitFor();
});

test('the recipe in Python follows the settings', async () => {
	const { page } = await browser.open('/playground');
	await settings(page);
	await page.getByText('In Python').click();
	await page.getByLabel('Sampler').selectOption('unipc');
	await page.getByRole('textbox', { name: 'order' }).fill('3');
	await page.getByRole('textbox', { name: 'order' }).press('Tab');
	await page.getByText('UniPCMultistepScheduler(').waitFor();
	await page.getByText('solver_order=3').waitFor();
});

test('the playground keeps nobody out, in light and in dark', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page } = await browser.open('/playground?p=a+purpel+dog&steps=2&seed=-1', {
			colorScheme
		});
		await done(page, 2);
		// Open: the link has a seed that cannot be.
		await page.getByText('More settings').click();
		for (const name of ['Guidance: two', 'All its numbers']) await page.getByText(name).click();
		await page.locator('svg[role=img]').first().waitFor();
		expect(await barriers(page)).toEqual([]);
	}
});

test('at 360 pixels nothing scrolls sideways, and a finger moves the film', async () => {
	const { page } = await browser.open('/playground', {
		viewport: { width: 360, height: 740 },
		hasTouch: true
	});
	await expect.poll(() => film(page).getAttribute('aria-valuenow')).toBe('20');
	await settings(page);
	await page.getByText('More settings').click();
	const [client, scroll] = await page.evaluate(() => [
		document.documentElement.clientWidth,
		document.documentElement.scrollWidth
	]);
	expect(scroll).toBe(client);
	await film(page).scrollIntoViewIfNeeded();
	const box = (await film(page).boundingBox())!;
	await page.touchscreen.tap(box.x + 2, box.y + 20);
	expect(await film(page).getAttribute('aria-valuenow')).toBe('1');
});

interface Trace {
	frames: TracedFrame[];
}
