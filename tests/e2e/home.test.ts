import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: true });

test('the home page opens without a complaint in the console, in threads’ isolation', async () => {
	const { page, problems } = await browser.open('/');
	expect(await page.title()).toBe('From Static');
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	expect(problems).toEqual([]);
});

test('the home page keeps nobody out, in light and in dark', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page } = await browser.open('/', { colorScheme });
		await page.locator('.gate').waitFor();
		expect(await barriers(page)).toEqual([]);
	}
});

test('a recorded film is there to be dragged, says that it is recorded, and plays to its end', async () => {
	const { page } = await browser.open('/');
	const film = page.getByRole('slider').first();
	await page.getByText('Recorded earlier').first().waitFor();
	await expect
		.poll(() => film.getAttribute('aria-valuetext'), { timeout: 15_000 })
		.toContain('step 20 of 20');
	const box = (await film.boundingBox())!;
	await page.mouse.move(box.x + box.width - 9, box.y + 9);
	await page.mouse.down();
	await page.mouse.move(box.x + 9, box.y + 9, { steps: 5 });
	await page.mouse.up();
	expect(await film.getAttribute('aria-valuetext')).toBe(
		'step 1 of 20, almost only noise, 0 % picture'
	);
});

test('with reduced motion nothing plays by itself', async () => {
	const { page } = await browser.open('/', { reducedMotion: 'reduce' });
	await page.locator('.gate').waitFor();
	const film = page.getByRole('slider').first();
	await expect.poll(() => film.getAttribute('aria-valuenow')).toBe('13');
	await page.waitForTimeout(500);
	expect(await film.getAttribute('aria-valuenow')).toBe('13');
});

test('without the recording the page says what happened, and trying again brings it', async () => {
	const { page } = await browser.blank();
	await page.route('**/*.bin', (route) => route.abort());
	await page.goto('/');
	const alert = page.getByRole('alert');
	await alert.waitFor();
	await page.unroute('**/*.bin');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await page.locator('.gate').waitFor();
});

test('nothing scrolls sideways at 360 pixels, and nothing moves by itself while it loads', async () => {
	const { page } = await browser.blank({ viewport: { width: 360, height: 740 }, hasTouch: true });
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				document.documentElement.dataset.shift = String(
					Number(document.documentElement.dataset.shift ?? 0) + (entry as LayoutShift).value
				);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('/');
	await page.locator('.gate').waitFor();
	await page.waitForTimeout(1000);
	const { clientWidth, scrollWidth, shift } = await page.evaluate(() => ({
		clientWidth: document.documentElement.clientWidth,
		scrollWidth: document.documentElement.scrollWidth,
		shift: Number(document.documentElement.dataset.shift ?? 0)
	}));
	expect(scrollWidth).toBe(clientWidth);
	expect(shift).toBeLessThan(0.02);
});

test('the chosen theme outlives the page, and is there before its first paint', async () => {
	const { page } = await browser.open('/', { colorScheme: 'light' });
	await page.getByRole('button', { name: 'Colours: as the system' }).click();
	await page.getByRole('button', { name: 'Colours: light' }).click();
	await page.reload({ waitUntil: 'commit' });
	await page.waitForSelector('body', { state: 'attached' });
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('an address that is none says so, with status 404', async () => {
	const { page } = await browser.blank();
	const response = await page.goto('/no-such-page');
	expect(response?.status()).toBe(404);
	await page.getByRole('heading', { name: 'Only static here' }).waitFor();
});

interface LayoutShift extends PerformanceEntry {
	value: number;
}
