import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

/** A device on which two lessons are read, and one question of the first is answered. */
const KEPT = {
	level: 1,
	lessons: {
		'not-a-collage': {
			finished: true,
			answers: { 'no-room': 'It can’t hold all of them, but may hold some' },
			right: ['no-room']
		},
		'adding-noise': { finished: true, answers: {}, right: [] }
	}
};

test('how far one has come and what’s next is said, saved as a file, and opened on another device', async () => {
	const { page } = await browser.blank();
	await page.addInitScript(
		(kept) => localStorage.setItem('from-static', JSON.stringify(kept)),
		KEPT
	);
	await page.goto('/progress');
	await page.getByText('2 of 14 lessons read').first().waitFor();
	await page
		.locator('main')
		.getByRole('link', { name: 'Learning to denoise', exact: true })
		.waitFor();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const path = await (await saving).path();
	expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject(KEPT);

	const other = await browser.open('/progress');
	await other.page.getByText('0 of 14 lessons read').first().waitFor();
	await other.page.locator('input[type=file]').setInputFiles({
		name: 'holiday.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{}')
	});
	await other.page.getByRole('alert').waitFor();
	await other.page.locator('input[type=file]').setInputFiles(path);
	await other.page.getByText('2 of 14 lessons read').first().waitFor();

	await other.page.getByRole('link', { name: 'Page to print' }).click();
	await other.page.getByText(/^Read 2 of 14 lessons/).waitFor();
	await other.page.getByText('It can’t hold all of them, but may hold some').waitFor();
	await other.page.getByLabel('Name').fill('Ada');
	await other.page.keyboard.press('Tab');
	expect(await other.page.locator('main .name').innerText()).toBe('Ada');
	expect(await barriers(other.page)).toEqual([]);
	expect(other.problems).toEqual([]);
});

test.each([
	[320, 'light'],
	[1280, 'dark']
] as const)('at %i pixels in %s colours it keeps nobody out', async (width, colorScheme) => {
	const { page, problems } = await browser.open('/progress', {
		viewport: { width, height: 800 },
		colorScheme
	});
	await page.getByText('0 of 14 lessons read').first().waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	expect(await barriers(page)).toEqual([]);
	expect(problems).toEqual([]);
});
