import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from '../../scripts/lib/site.mjs';
import { LANGUAGES } from '../../vite/languages.mjs';
import { useBrowser } from './browser.ts';
import { movedOn, shiftOf, watchShifts } from './layout-shift.ts';

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

test('notes for teachers, worksheets and the study, which are English, say so in other languages alone', () => {
	const pages = ['teachers/adding-noise', 'teachers/adding-noise/worksheet', 'study'];
	const passages = (page: string) =>
		[
			...readFileSync(join(SITE, page, 'index.html'), 'utf8').matchAll(
				/ lang="en"[^>]*>[^<]*\w{3}/g
			)
		].length;
	for (const page of pages) {
		expect(passages(`de/${page}`), page).toBeGreaterThan(5);
		expect(passages(page), page).toBe(0);
	}
	const html = readFileSync(join(SITE, 'de/study/index.html'), 'utf8');
	expect(html).toContain('nur auf Englisch');
});

test.each(LANGUAGES)(
	'the script that puts figures in %s into other pages is where it is said to be',
	async (code) => {
		const { page, problems } = await browser.open(`/${code}/embed/`);
		// Where the site lies is known once the page is alive.
		const script = page.getByText(/<script src="http:[^"]*embed\.js"/);
		const [, address] = /src="([^"]*)"/.exec((await script.textContent())!)!;
		expect((await page.request.get(address!)).ok()).toBe(true);
		await page.evaluate((src) => {
			const script = Object.assign(document.createElement('script'), { src });
			const figure = document.createElement('from-static');
			figure.setAttribute('widget', 'paths');
			document.body.replaceChildren(script, figure);
		}, address!);
		const frame = page.frameLocator('from-static iframe');
		await frame.getByRole('figure').first().waitFor();
		expect(await frame.locator('html').getAttribute('lang')).toBe(code);
		expect(problems).toEqual([]);
	}
);

test('who prefers another language is offered it, in it, and only until they say no', async () => {
	const { page, problems } = await browser.blank({ locale: 'de-AT' });
	await watchShifts(page);
	await page.goto('/');
	const offer = page.getByRole('complementary', { name: 'Diese Seite gibt es auch auf Deutsch.' });
	await offer.waitFor();
	expect(await offer.getAttribute('lang')).toBe('de');
	expect(await shiftOf(page), await movedOn(page)).toBeLessThan(0.02);
	expect(await offer.getByRole('link').getAttribute('href')).toMatch(/\/de\/$/);

	await offer.getByRole('button', { name: 'Nicht mehr anbieten' }).click();
	await offer.waitFor({ state: 'detached' });
	await page.reload();
	await page.waitForLoadState('networkidle');
	expect(await offer.count()).toBe(0);
	expect(problems).toEqual([]);
});

test('who reads English, or none of the languages, is offered nothing', async () => {
	for (const locale of ['en-GB', 'fr']) {
		const { page } = await browser.open('/', { locale });
		await page.waitForLoadState('networkidle');
		expect(await page.locator('aside[lang]').count()).toBe(0);
	}
});

/** A number with English’s point, in what is read: not the thousands of `1.024`, not a section of a work. */
const POINT = /(?<![\d.§])(?:0\.\d+|\d+\.\d{1,2})(?![\d.])/;

test.each([
	['de', 'lessons/adding-noise'],
	['de', 'lessons/words-steer-pictures'],
	['es', 'lessons/choosing-a-path'],
	['es', 'lessons/bigger-pictures']
])('in %s, what %s computes has the comma of its language', async (code, path) => {
	const { page } = await browser.open(`/${code}/${path}/`);
	await page.waitForLoadState('networkidle');
	const texts = await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const said: string[] = [];
		while (walker.nextNode()) {
			const { data, parentElement } = walker.currentNode as Text;
			if (!parentElement!.closest('[lang=en], script, style, noscript, code, .katex, .cite'))
				said.push(data);
		}
		return said;
	});
	expect(texts.filter((text) => /\d,\d/.test(text)).length).toBeGreaterThan(0);
	expect(texts.filter((text) => POINT.test(text))).toEqual([]);
});
