import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('every figure of the gallery keeps nobody out, in light and in dark', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const { page, problems } = await browser.open('/gallery', {
			colorScheme,
			reducedMotion: 'reduce'
		});
		await page.locator('#inspector .gate').waitFor();
		await page.getByText('All its numbers at once').click();
		await page.locator('#inspector svg[role=img]').first().waitFor();
		expect(await barriers(page)).toEqual([]);
		expect(problems).toEqual([]);
	}
});

test('at 360 pixels nothing scrolls sideways', async () => {
	const { page } = await browser.open('/gallery', { viewport: { width: 360, height: 740 } });
	await page.locator('#inspector .gate').waitFor();
	const [client, scroll] = await page.evaluate(() => [
		document.documentElement.clientWidth,
		document.documentElement.scrollWidth
	]);
	expect(scroll).toBe(client);
});

test('slow motion goes through the four beats, and lights what each is about', async () => {
	const { page } = await browser.open('/gallery', { reducedMotion: 'reduce' });
	const figure = page.locator('#inspector');
	await figure.locator('.gate').waitFor();
	await figure.getByRole('slider').press('Home');
	await figure.getByRole('button', { name: 'Slow motion' }).click();
	const lit = () =>
		figure
			.locator('.equation li:not(.dim)')
			.evaluateAll((items) => items.map((li) => li.getAttribute('data-quantity')));
	expect(await lit()).toEqual(['x', 'eps']);
	await figure.getByRole('button', { name: 'Add fresh noise' }).click();
	expect(await lit()).toEqual(['mu', 'noise', 'next']);
	await figure.getByText('new noise is sprinkled on').waitFor();
	await figure.getByRole('button', { name: 'Slow motion' }).click();
	expect(await lit()).toHaveLength(6);
});
