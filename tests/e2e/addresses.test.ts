import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test.for([
	['/search/?q=static', 'Search'],
	['/lessons/', 'Lessons'],
	['/lessons/static-to-picture/', 'From static to a picture']
])('%s is the page without its last slash', async ([address, title]) => {
	const { page, problems } = await browser.open(address!);
	await page.getByRole('heading', { level: 1, name: title! }).waitFor();
	const { pathname, search } = new URL(page.url());
	expect(pathname + search).toBe(address!.replace(/\/(?=\?|$)/, ''));
	expect(problems).toEqual([]);
});

test.for([
	['/search.html', 'Search'],
	['/playground.html', 'Playground'],
	['/lessons/static-to-picture.html', 'From static to a picture']
] as const)('%s, the name of the file, shows the page, alive', async ([address, title]) => {
	const { page, problems } = await browser.open(address);
	await page.getByRole('heading', { level: 1, name: title }).first().waitFor();
	// Once it is alive it still says so, and its links lead on.
	await page.getByRole('button', { name: /^Colours/ }).click();
	await page.getByRole('link', { name: 'Lessons', exact: true }).first().click();
	await page.getByRole('heading', { level: 1, name: 'Lessons', exact: true }).waitFor();
	expect(problems).toEqual([]);
});
