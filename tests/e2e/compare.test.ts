import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { decode } from 'fast-png';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const ADDRESS = '/compare?p=a+dog+at+sunset&seed=3&samplers=ddpm+heun&evaluations=2+4';
const make = (page: Page) => page.getByRole('button', { name: 'Make the pictures' }).click();
const made = (page: Page) => page.getByText('All pictures are made.').waitFor();
const picture = (page: Page, name: RegExp) => page.getByRole('link', { name });

/** The bytes of a canvas, without A. */
const bytesOf = async (canvas: Locator): Promise<number[]> =>
	canvas.evaluate((element) => {
		const { width, height } = element as HTMLCanvasElement;
		const context = (element as HTMLCanvasElement).getContext('2d')!;
		return [...context.getImageData(0, 0, width, height).data].filter((_, i) => i % 4 < 3);
	});

/** The picture that the command line draws of the recipe in an address. */
async function drawnByCommand(query: string): Promise<number[]> {
	const { prompt, options, ...fields } = recipeFromQuery(query).recipe;
	const out = join(await mkdtemp(join(tmpdir(), 'compare-')), 'picture.png');
	const settings = Object.entries({ ...fields, ...options, out }).map(
		([name, value]) => `--${name}=${String(value)}`
	);
	await promisify(execFile)('node', ['scripts/generate.mjs', prompt, ...settings]);
	const { data, channels } = decode(await readFile(out));
	return [...data].filter((_, i) => i % channels < 3);
}

const largest = (a: number[], b: number[]): number =>
	a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);

test.each(['samplers=foo+foo+ddim', 'evaluations=0+0+5', 'samplers=ddim_eta-2+dpmSolver_eta-2'])(
	'/compare?%s: what is wrong twice is said once, and the pictures can be made',
	async (query) => {
		const { page, problems } = await browser.open(`/compare?p=a+dog&seed=5&${query}`);
		await page.getByRole('button', { name: 'Make the pictures' }).waitFor();
		await expect.poll(() => page.getByLabel('Prompt').first().inputValue()).toBe('a dog');
		const said = await page.locator('main .note .words').allInnerTexts();
		expect(said.length).toBeGreaterThan(0);
		expect(new Set(said).size).toBe(said.length);
		expect(problems).toEqual([]);
	}
);

test('two samplers at two costs are made live, first row first, from one static', async () => {
	const { page, problems } = await browser.open(ADDRESS);
	await page.getByText('Every walk begins with the same static, x(T) of seed 3').waitFor();
	await make(page);
	await picture(page, /^Heun, 1 evaluation, made in/).waitFor();
	await made(page);
	const cells = page.getByRole('cell');
	expect(await cells.count()).toBe(4);
	await cells.nth(3).getByText('3 evaluations, 2 steps').waitFor();
	await page.getByText('Drawn on your device, just now').first().click();
	await page.getByText('live · WebAssembly').first().waitFor();
	expect(new URL(page.url()).search).toBe(new URL(ADDRESS, page.url()).search);
	expect(problems).toEqual([]);
});

test('the same recipe gives the same picture here, in the playground and on the command line', async () => {
	const { page } = await browser.open(ADDRESS);
	await make(page);
	await made(page);
	const link = picture(page, /^DDPM, 4 evaluations/);
	const here = await bytesOf(link.locator('canvas'));
	const byCommand = await drawnByCommand(
		new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href)).search
	);
	expect(largest(here, byCommand)).toBeLessThanOrEqual(1);

	await link.click();
	await page.waitForURL('**/playground/?**');
	await page.getByRole('status').filter({ hasText: 'done, in 4 steps' }).waitFor();
	const next = page.locator('[data-quantity=next] canvas').first();
	await expect.poll(async () => largest(here, await bytesOf(next))).toBeLessThanOrEqual(1);

	await page.goBack();
	await picture(page, /^DDPM, 4 evaluations, made in/).waitFor();
});

test('churn, γ, the flow’s Heun, Beta’s stops and autoguidance beside plain guidance are the same here and on the command line', async () => {
	const columns = 'euler_form-auto_churn-20+flowHeun_form-plain+lcm_form-apg_gamma-0.5';
	const { page } = await browser.open(
		`/compare?p=a+dog&g=2&spacing=beta&samplers=${columns}&evaluations=3`
	);
	await make(page);
	await made(page);
	const links = await page.getByRole('link', { name: /3 evaluations, made in/ }).all();
	expect(links).toHaveLength(3);
	for (const link of links) {
		const { search } = new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href));
		expect(recipeFromQuery(search).recipe.spacing).toBe('beta');
		const here = await bytesOf(link.locator('canvas'));
		expect(largest(here, await drawnByCommand(search))).toBeLessThanOrEqual(1);
	}
});

test('another model draws them, with the guidance that suits it', async () => {
	const { page } = await browser.open('/compare?samplers=ddim&evaluations=1');
	await page.getByText('Values and settings').click();
	await page.getByLabel('Model').selectOption('scenes-64-few');
	await expect.poll(() => new URL(page.url()).searchParams.get('model')).toBe('scenes-64-few');
	await make(page);
	await made(page);
	const link = picture(page, /^DDIM, 1 evaluation, made in/);
	const { search } = new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href));
	expect(recipeFromQuery(search).recipe).toMatchObject({ model: 'scenes-64-few', guidance: 1 });
	const here = await bytesOf(link.locator('canvas'));
	expect(largest(here, await drawnByCommand(search))).toBeLessThanOrEqual(1);
});

test('it can be stopped, and goes on where it was', async () => {
	const { page } = await browser.open('/compare?samplers=ddim+euler&evaluations=3+60');
	await make(page);
	await picture(page, /^Euler, 3 evaluations, made/).waitFor();
	await page.getByRole('button', { name: 'Stop' }).click();
	await page.getByText(/^120 evaluations to go, about/).waitFor();
	await page.getByRole('button', { name: 'Make the rest' }).click();
	await page.getByRole('button', { name: 'Leave out' }).click();
	await page.getByText('left out').waitFor();
	await page.getByRole('button', { name: 'Stop' }).click();
});

test('a bad link is put right with a sentence each, and what is changed is in the address', async () => {
	const { page } = await browser.open(
		'/compare?samplers=magic+ddim_eta-7&evaluations=5000&schedule=bent&curve=0.1+0.9'
	);
	for (const sentence of [
		'There is no sampler “magic”; ddim is used.',
		'The η “7” is outside 0 … 1; 1 is used.',
		'The number of evaluations “5000” is outside 1 … 1000; 1000 is used.',
		'The curve “0.1 0.9” has to fall'
	]) {
		await page.getByText(sentence).waitFor();
	}
	await page.getByText('Values and settings').click();
	await page.getByLabel('Sampler 1').selectOption('heun');
	await expect.poll(() => new URL(page.url()).searchParams.get('samplers')).toBe('heun ddim_eta-1');
	await page.getByRole('button', { name: 'Remove DDIM, η = 1' }).click();
	await expect.poll(() => new URL(page.url()).searchParams.get('samplers')).toBe('heun');
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect.poll(() => new URL(page.url()).search).toBe('');
});

test.each(['light', 'dark'] as const)(
	'it keeps nobody out, in %s, on a phone either',
	async (colorScheme) => {
		const { page, problems } = await browser.open(ADDRESS, {
			colorScheme,
			viewport: { width: 360, height: 740 }
		});
		await page.getByText('Values and settings').click();
		await picture(page, /^DDPM, 2 evaluations/).waitFor();
		expect(await barriers(page)).toEqual([]);
		const [client, scroll] = await page.evaluate(() => [
			document.documentElement.clientWidth,
			document.documentElement.scrollWidth
		]);
		expect(scroll).toBe(client);
		expect(problems).toEqual([]);
	}
);
