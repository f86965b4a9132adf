import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

/** What a browser's translation does: every text that may be translated is put into elements of its own. */
const translate = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (
				!text.data.trim() ||
				text.parentElement!.closest('[translate=no], script, style, noscript')
			)
				continue;
			const font = document.createElement('font');
			text.replaceWith(font);
			font.append(document.createTextNode(text.data));
		}
	});

test('on a page that the browser translates, read-outs and words of the prompt go on', async () => {
	const { page, problems } = await browser.open('/playground/?steps=10');
	await page.getByRole('status').filter({ hasText: 'done, in 10 steps' }).waitFor();
	await translate(page);
	const film = page.getByRole('slider', { name: 'Step of the walk' });
	await film.press('Home');
	await page
		.getByText(/^step 1 of 10/)
		.first()
		.waitFor();
	const prompt = page.getByRole('textbox', { name: 'Prompt', exact: true });
	await prompt.fill('a zebra');
	await page.locator('[translate=no]').getByText('zebra', { exact: true }).first().waitFor();
	expect(await page.getByRole('list').getByText('apple', { exact: true }).count()).toBe(0);
	expect(problems).toEqual([]);
});
