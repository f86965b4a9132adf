import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { SITE } from '../../scripts/lib/site.mjs';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

// WebAssembly, as everywhere: the lab asks for nothing else.
const browser = useBrowser({ webgpu: false });

const train = (page: Page) => page.getByRole('button', { name: 'Train', exact: true }).click();
/** A number of the bar, once it is one. */
const shown = async (page: Page, name: string): Promise<number> => {
	const text = await page.locator('dl div', { hasText: name }).locator('dd').innerText();
	return Number(text.replaceAll(',', ''));
};

test('from a cold start the samples are a spiral in less than 30 seconds: within twice the exact distance', async () => {
	const { page, problems } = await browser.open('/lab');
	await train(page);
	await expect
		.poll(
			async () =>
				(await shown(page, 'step')) > 100 &&
				(await shown(page, 'distance')) < 2 * (await shown(page, 'exact')),
			{ timeout: 30_000 }
		)
		.toBe(true);
	await page
		.getByText(/live · WebAssembly · .* ms a step/)
		.first()
		.waitFor();
	expect(problems).toEqual([]);
});

test('pausing holds the step, one batch adds one, starting over goes back to none', async () => {
	const { page } = await browser.open('/lab?width=16&batch=32');
	await train(page);
	await expect.poll(() => shown(page, 'step')).toBeGreaterThan(20);
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.waitForTimeout(500);
	const paused = await shown(page, 'step');
	await page.getByRole('button', { name: 'One batch' }).click();
	await expect.poll(() => shown(page, 'step')).toBe(paused + 1);
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect.poll(() => shown(page, 'step')).toBe(0);
});

test('what a link asks for and cannot be has its sentence, and the link follows what is chosen', async () => {
	const { page } = await browser.open('/lab?data=cat&width=9999');
	await page.getByText('There is no data set “cat”; spiral is used.').waitFor();
	await page.getByText('The width “9999” is outside 4 … 256; 256 is used.').first().waitFor();
	await page.getByRole('radio', { name: 'two moons' }).check();
	await expect.poll(() => new URL(page.url()).search).toBe('?data=moons&width=256');
});

test('nobody is kept out of the lab, and nothing scrolls sideways on a phone', async () => {
	const { page } = await browser.open('/lab', { viewport: { width: 360, height: 780 } });
	await page.getByRole('button', { name: 'Train', exact: true }).waitFor();
	expect(await barriers(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('TensorFlow.js’ core is downloaded once, by whichever thread', () => {
	const workers = join(SITE, '_app/immutable/workers');
	const scripts = [workers, join(workers, 'chunks')].flatMap((folder) =>
		readdirSync(folder)
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(join(folder, file), 'utf8'))
	);
	// A name of an address parameter and a line of an error: neither is altered by a minifier.
	expect(scripts.filter((script) => script.includes('tfjsflags')).length).toBe(1);
	expect(scripts.filter((script) => script.includes('trainOnBatch')).length).toBeGreaterThan(0);
	expect(readdirSync(workers).filter((file) => file.endsWith('.js')).length).toBe(1);
});
