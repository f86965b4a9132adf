import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test.for([
	['/search?q=static', 'Search'],
	['/lessons//', 'Lessons'],
	['/lessons/static-to-picture', 'From static to a picture'],
	['/lab.html', 'Lab']
])('%s leads to the page’s only address', async ([address, title]) => {
	const { page, problems } = await browser.open(address!);
	await page.getByRole('heading', { level: 1, name: title! }).waitFor();
	const { pathname, search } = new URL(page.url());
	expect(pathname + search).toBe(address!.replace(/(\/+|\.html)?(?=\?|$)/, '/'));
	expect(problems).toEqual([]);
});
