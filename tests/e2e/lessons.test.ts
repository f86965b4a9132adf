import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { expect, test } from 'vitest';
import { slugOf } from '#lib/lessons.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { readThrough } from '../../scripts/lib/read-through.ts';
import { useSavingWindow } from './saving.ts';

const browser = useBrowser({ webgpu: false });
const open = useSavingWindow(browser);
const slugs = readdirSync('content')
	.filter((name) => name.endsWith('.svx'))
	.map(slugOf);

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test.each(slugs)(
	'%s: nothing complains, keeps anybody out or scrolls sideways, on a phone or a desk',
	async (slug) => {
		const { page, problems } = await open(`/lessons/${slug}/`);
		await page.setViewportSize({ width: 360, height: 740 });
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		await page.getByLabel('③ Equations').first().check();
		await readThrough(page);
		expect(await width(page)).toBe(360);
		expect(await barriers(page)).toEqual([]);

		await page.setViewportSize({ width: 1280, height: 900 });
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.getByLabel('① Words').first().check();
		expect(await width(page)).toBe(1280);
		expect(await barriers(page)).toEqual([]);
		expect(problems).toEqual([]);
	}
);

test.each(slugs)(
	'%s: at most 100 kB of JavaScript until it is read and its first figure moves',
	async (slug) => {
		const { page } = await browser.blank();
		const scripts = new Map<string, Response>();
		page.on('response', (response) => {
			const { href, pathname } = new URL(response.url());
			// Workers are fetched for the model, which no page waits for.
			if (!pathname.endsWith('.js') || pathname.includes('/workers/')) return;
			scripts.set(href, response);
		});
		await page.addInitScript(watchForFirstPicture);
		await page.goto(`/lessons/${slug}`, { waitUntil: 'commit' });
		await page.locator('figure').first().scrollIntoViewIfNeeded();
		if (!(await page.locator('figure canvas').count())) {
			await page.locator('.late-figure').first().scrollIntoViewIfNeeded();
		}
		await page.waitForFunction(() => document.documentElement.dataset.scripts);
		const asked = await page.evaluate(() => document.documentElement.dataset.scripts!.split(' '));
		let total = 0;
		for (const href of asked) {
			const body = await scripts.get(href)?.body();
			if (body) total += gzipSync(body).length;
		}
		expect(total / 1000).toBeGreaterThan(40);
		expect(total / 1000).toBeLessThanOrEqual(100);
	}
);

/**
 * In the page: notes the addresses of all scripts that were asked for before a figure first drew, or, where
 * figures have no pictures, before one that is fetched late is there.
 */
function watchForFirstPicture() {
	const isDrawn = (canvas: HTMLCanvasElement) =>
		canvas.width > 0 && canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data[3] === 255;
	const lateFigure = () => document.querySelector('.late-figure figure') !== null;
	const look = () => {
		const canvases = [...document.querySelectorAll<HTMLCanvasElement>('figure canvas')];
		const moves = canvases.some(isDrawn) || (canvases.length === 0 && lateFigure());
		if (!moves) return void requestAnimationFrame(look);
		const scripts = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js'));
		document.documentElement.dataset.scripts = scripts.join(' ');
	};
	look();
}
