import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/launch-chromium.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
import { shell } from '../../scripts/lib/shell.mjs';

const FOLDER = join(root, '.cache/strings');
const PAGES = [
	'/',
	'/lessons/',
	'/lessons/static-to-picture/',
	'/playground/',
	'/compare/',
	'/lab/',
	'/teach/',
	'/embed/',
	'/about/',
	'/progress/certificate/',
	'/teachers/where-it-breaks/'
];

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	const env = { SITE_LANGUAGE: 'strings', BUILD_FOLDER: FOLDER, SITE_URL: '' };
	const { ok, output } = await shell('vite build', { env });
	expect(ok, output).toBe(true);
	site = await serve(FOLDER, 0);
	browser = await launchChromium({ webgpu: false });
}, 400_000);
afterAll(async () => {
	await browser.close();
	await site.close();
});

test.each(['double', 'long', 'rtl', 'markup'])(
	'with %s strings no page is wider than a phone, and no string becomes an element',
	async (kind) => {
		const found: string[] = [];
		// One window for all of them: in a fresh one a page takes twice as long to come alive.
		const page = await browser.newPage({
			baseURL: site.address,
			viewport: { width: 360, height: 740 },
			serviceWorkers: 'block'
		});
		page.on('pageerror', (error) => found.push(`${page.url()}: ${error}`));
		for (const path of PAGES) {
			await page.goto(`${path}?strings=${kind}`);
			await page.locator('h1').first().waitFor({ state: 'attached' });
			// Alive, and so in the strings asked for.
			await page.waitForLoadState('networkidle');
			const seen = await page.evaluate(() => ({
				wide: document.scrollingElement!.scrollWidth,
				made: document.querySelectorAll('img[src=x]').length,
				said: document.querySelector('footer')!.textContent,
				// What keeps a page from being wider also keeps it from being read.
				beyond: [...document.querySelectorAll('h1, h2, h3, p, label, button, a.button')]
					.filter(
						(one) =>
							one.checkVisibility({ visibilityProperty: true }) &&
							!one.closest('.unseen, .skip, svg')
					)
					.filter((one) => {
						const { left, right, width } = one.getBoundingClientRect();
						const isScrolled = one.closest('table, [popover]') !== null;
						return width > 1 && !isScrolled && (left < -1 || right > innerWidth + 1);
					})
					.map((one) => `${one.tagName} “${one.textContent.trim().slice(0, 30)}”`)
			}));
			if (seen.wide > 360) found.push(`${path}: ${seen.wide} px wide`);
			if (seen.made) found.push(`${path}: a string became an element`);
			found.push(...seen.beyond.map((one) => `${path}: ${one}`));
			expect(seen.said, 'the strings asked for').toMatch(
				{ double: /Glossary Glossary/, long: /Glossaryglossary/, rtl: /[א-ת]/, markup: /<b>/ }[
					kind
				]!
			);
		}
		await page.close();
		expect(found).toEqual([]);
	}
);
