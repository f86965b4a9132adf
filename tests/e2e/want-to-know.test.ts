import { expect, test } from 'vitest';
import { wantToKnow } from '#words/want-to-know.ts';
import { lessons } from '../fixtures/lessons.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('every page leads to the questions, and each of them to a passage in view', async () => {
	const { page, problems } = await browser.open('/lessons', {
		viewport: { width: 360, height: 740 },
		colorScheme: 'dark'
	});
	await page.getByRole('link', { name: wantToKnow.title }).click();
	await page.getByRole('heading', { level: 1, name: wantToKnow.title }).waitFor();
	const asked = wantToKnow.groups.flatMap(({ questions }) => questions);
	const there = asked.filter(({ lesson }) => lessons.includes(lesson));
	expect(await page.locator('li a').count()).toBe(there.length);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('link', { name: 'how many steps it needs' }).click();
	await page.waitForURL('**/lessons/static-to-picture/#twenty-steps-or-a-thousand');
	const heading = page.getByRole('heading', { name: 'Twenty steps, or a thousand?' });
	await expect
		.poll(() => heading.evaluate((it) => Math.abs(it.getBoundingClientRect().top) < innerHeight))
		.toBe(true);
	expect(problems).toEqual([]);
});
