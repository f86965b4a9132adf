import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from '../../scripts/lib/site.mjs';
import { LANGUAGES } from '../../vite/languages.mjs';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });
const pagesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('index.html'))
		.sort();

test.each(LANGUAGES)('every page is there in %s', (language) => {
	const english = pagesIn(SITE).filter((name) => !LANGUAGES.includes(name.slice(0, 2)));
	expect(pagesIn(join(SITE, language))).toEqual(english);
});

test.each([
	['de', 'Deutsch', 'Lektionen'],
	['es', 'Español', 'Lecciones']
])(
	'in %s a lesson is read and played, and English is one press away',
	async (code, name, lessons) => {
		const { page, problems } = await browser.open('/lessons/not-a-collage/');
		await page.getByRole('link', { name, exact: true }).click();
		await page.waitForURL(`**/${code}/lessons/not-a-collage/`);
		expect(await page.locator('html').getAttribute('lang')).toBe(code);
		await page.getByRole('link', { name: lessons, exact: true }).first().waitFor();

		const film = page.locator('.opening').getByRole('slider').first();
		const before = await film.getAttribute('aria-valuenow');
		await film.focus();
		const moved = async () => {
			await page.keyboard.press('ArrowRight');
			return film.getAttribute('aria-valuenow');
		};
		await expect.poll(moved).not.toBe(before);

		await page.goto(`/${code}/playground/?p=a+dog&steps=2`);
		await page.locator('main[id=content]').waitFor();
		// Alive, and drawing.
		await page.locator('#content [role=status]').filter({ hasText: '2' }).first().waitFor();
		expect(problems).toEqual([]);

		await page.getByRole('link', { name: 'English', exact: true }).click();
		await page.waitForURL(
			({ pathname, search }) => pathname + search === '/playground/?p=a+dog&steps=2'
		);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
	}
);

test('every page says where it is in the other languages', () => {
	for (const page of ['.', 'lessons/adding-noise', 'de', 'es/lessons/adding-noise']) {
		const html = readFileSync(join(SITE, page, 'index.html'), 'utf8');
		const there = [...html.matchAll(/hreflang="(\w\w)" href="([^"]*)"/g)];
		const codes = there.map(([, code]) => code).slice(0, 3);
		expect(codes).toEqual(['en', ...LANGUAGES]);
		for (const [, code, href] of there) {
			const other = readFileSync(join(SITE, page, href!, 'index.html'), 'utf8');
			expect(other).toContain(`<html lang="${code}">`);
		}
	}
});

test('what is not translated says that it is English', async () => {
	const { page } = await browser.open('/de/lessons/not-a-collage/');
	const passage = page.locator('.level-3 [lang=en]').first();
	expect(await passage.textContent()).toMatch(/\bthe\b/);
});
