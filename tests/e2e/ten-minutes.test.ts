import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slugOf } from '#lib/lessons.ts';
import { tenMinutes } from '#words/ten-minutes.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { movedOn, shiftOf, watchShifts } from './layout-shift.ts';
import { openSaving } from './saving.ts';

const browser = useBrowser({ webgpu: false });
const slugs = readdirSync('content')
	.filter((name) => name.endsWith('.svx'))
	.map(slugOf);

test('the home page leads to the ten minutes, and nothing there complains', async () => {
	const { page, problems } = await openSaving(browser, '/');
	await page.getByRole('link', { name: 'The whole story in ten minutes' }).click();
	await page.getByRole('heading', { level: 1, name: tenMinutes.title }).waitFor();
	expect(problems).toEqual([]);
});

test('the text moves the film, and a button does it too', async () => {
	const { page } = await openSaving(browser, '/ten-minutes');
	const film = page.locator('.stage').getByRole('slider');
	const step = () => film.getAttribute('aria-valuetext');
	await page.getByRole('heading', { name: 'It starts with dice' }).scrollIntoViewIfNeeded();
	await page.locator('.stage .gate').waitFor();
	await page.getByText('Recorded earlier').last().waitFor();
	for (const { step: at, title } of tenMinutes.story.passages) {
		await page
			.getByRole('heading', { name: title })
			.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
		await expect.poll(step).toContain(`step ${at} of 20`);
	}
	await page.getByRole('button', { name: 'Step 4', exact: true }).click();
	await expect.poll(step).toContain('step 4 of 20');
});

test('doors lead to the lessons that there are, and to no others', async () => {
	const { page } = await openSaving(browser, '/ten-minutes');
	const doors = tenMinutes.asked.questions.flatMap(({ doors }) => [...doors]);
	const found = await page
		.locator('.doors a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-1)!));
	expect(found).toEqual(doors.filter((door) => slugs.includes(door)));
});

test('the question at the end is answered, and the answer is kept', async () => {
	const { page } = await openSaving(browser, '/ten-minutes');
	await page.getByLabel('From static, cleared step by step').check();
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByText('Right.', { exact: true }).waitFor();
	await page.reload();
	await page.getByText('Right.', { exact: true }).waitFor();
});

test.each([360, 1280])(
	'at %i pixels it keeps nobody out, and nothing moves by itself',
	async (width) => {
		const { page, problems } = await browser.blank({
			viewport: { width, height: 800 },
			colorScheme: width === 360 ? 'dark' : 'light',
			reducedMotion: 'reduce'
		});
		await watchShifts(page);
		await page.goto('/ten-minutes');
		await page.locator('#story').scrollIntoViewIfNeeded();
		await page.locator('.stage .gate').waitFor();
		await page.locator('#asked').scrollIntoViewIfNeeded();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		expect(await barriers(page)).toEqual([]);
		expect(await shiftOf(page), await movedOn(page)).toBeLessThan(0.02);
		expect(problems).toEqual([]);
	}
);
