import type { Page } from 'playwright';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { strings } from '#words/site.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { figures, settle } from './figures.ts';
import { useSavingWindow } from './saving.ts';
import { complaint, isAsStored, PICTURES } from './stored-pictures.ts';

const browser = useBrowser({ webgpu: false });
const open = useSavingWindow(browser, { deviceScaleFactor: 0.5 });

const WIDTHS = [1280, 360];
const SCHEMES = ['light', 'dark'] as const;
const nameOf = (figure: string, width: number, scheme: string) =>
	`${figure}-${width}-${scheme}.png`;

/** What is wrong with how the page looks, as soon as it looks as it is stored or two pictures in a row are alike. */
async function lookAt(page: Page, name: string): Promise<string | undefined> {
	let last: Buffer | undefined;
	for (;;) {
		const now = await page.screenshot({ fullPage: true, animations: 'disabled' });
		if (isAsStored(name, now)) return undefined;
		if (last?.equals(now)) return complaint(name, now);
		last = now;
	}
}

// One visit for all of it: what takes long is the page's coming alive.
test.each(figures)(
	'%s alone looks as it did; nothing complains, keeps anybody out or scrolls sideways',
	async (figure) => {
		const { page, problems } = await open(`/embed/${figure}/`);
		await settle(page);
		const complaints: string[] = [];
		for (const width of WIDTHS) {
			for (const colorScheme of SCHEMES) {
				await page.setViewportSize({ width, height: 400 });
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				complaints.push((await lookAt(page, nameOf(figure, width, colorScheme))) ?? '');
			}
		}
		expect(complaints.filter(Boolean)).toEqual([]);
		// What needs the network shows what it once drew, until the reader has it draw here.
		expect(await page.getByText(strings.provenance.waiting).count()).toBe(0);

		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(await barriers(page)).toEqual([]);
		expect(await page.locator('body > div > :is(header, footer)').count()).toBe(0);
		await page.keyboard.press('Tab');
		expect(await page.locator('main :focus').count()).toBe(1);
		// On a desk, in both themes, gallery.test.ts asks the same of all of them at once.
		expect(problems).toEqual([]);
	}
);

test('every stored picture is of a figure', () => {
	const names = figures.flatMap((figure) =>
		WIDTHS.flatMap((width) => SCHEMES.map((scheme) => nameOf(figure, width, scheme)))
	);
	expect(names).toEqual(expect.arrayContaining(readdirSync(PICTURES)));
});

test('the theme that the reader chose holds where a figure stands alone', async () => {
	const { page } = await browser.blank({ colorScheme: 'light' });
	await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
	await page.goto('/embed/paths');
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
