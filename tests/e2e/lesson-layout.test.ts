import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { lessons } from '../fixtures/lessons.ts';
import { useBrowser, useWindow } from './browser.ts';
import { movedOn, shiftOf, watchShifts } from './layout-shift.ts';

const browser = useBrowser({ webgpu: false });
const screens = [
	{ width: 1280, height: 800 },
	{ width: 360, height: 740 }
];

/** Has what a page fetches come as late as on a phone, and what moves then noted. */
async function slowly(page: Page): Promise<void> {
	await watchShifts(page);
	// What figures fetch comes a moment after them, as it does on a phone, and fonts after the first paint:
	// what they say until then must have its room, and a title its lines.
	await page.route(
		(url) => url.pathname.includes('/_app/'),
		async (route) => {
			const kind = route.request().resourceType();
			if (kind === 'fetch') await pause(60);
			if (kind === 'font') await pause(300);
			await route.continue();
		}
	);
}

/** The first thing at the top of a lesson that can be moved, typed into or pressed. */
const plaything = (page: Page) =>
	page.locator('.opening :is([role=slider], input, button:not(:disabled))').first();

/** As a reader does, a screen at a time: on only when every figure near this one is there. */
async function readThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const isNear = (element: Element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return top < 2 * innerHeight && bottom > -innerHeight;
		};
		const pause = () => new Promise((resolve) => setTimeout(resolve, 80));
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
			scrollTo({ top: y, behavior: 'instant' });
			await pause();
			while ([...document.querySelectorAll('.stage-empty')].some(isNear)) await pause();
		}
	});
	await page.waitForLoadState('networkidle');
	await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
}

/** Clicks every link of the prose that acts on a figure; those after which the figure is not in view. */
const linksWithoutFigure = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const missed: string[] = [];
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.prose a[href^="#"]')) {
			const figure = document.querySelector<HTMLElement>(link.hash);
			if (!figure?.matches('.wide') || !link.checkVisibility()) continue;
			link.scrollIntoView({ block: 'center', behavior: 'instant' });
			await new Promise((resolve) => setTimeout(resolve, 20));
			link.click();
			await new Promise((resolve) => setTimeout(resolve, 60));
			const { top, bottom } = figure.getBoundingClientRect();
			const whole = top >= -1 && bottom <= innerHeight + 1;
			const begun = top >= -1 && top <= innerHeight / 4;
			if (!whole && !begun) missed.push(`${link.textContent} → ${link.hash}: ${top} … ${bottom}`);
		}
		return missed;
	});

/** Figures that came late, and are higher or lower than the room that was kept for them. */
const misfits = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.late-figure')].flatMap((figure) => {
			const kept = parseFloat(getComputedStyle(figure).minHeight);
			figure.style.minHeight = '0';
			const { height } = figure.getBoundingClientRect();
			figure.style.removeProperty('min-height');
			return Math.abs(height - kept) > 8 ? [`#${figure.id}: ${height} px, not ${kept} px`] : [];
		})
	);

for (const viewport of screens) {
	describe(`at ${viewport.width} pixels`, () => {
		const open = useWindow(browser, { viewport, reducedMotion: 'reduce' }, slowly);

		test.each(lessons)(
			'%s begins with something to play with, nothing moves by itself, and links show what they act on',
			async (slug) => {
				const { page } = await open(`/lessons/${slug}/`);
				await plaything(page).waitFor();
				const box = (await plaything(page).boundingBox())!;
				expect(box.y + box.height).toBeLessThanOrEqual(600);
				await readThrough(page);
				expect(await shiftOf(page), await movedOn(page)).toBeLessThan(0.02);
				expect(await misfits(page)).toEqual([]);
				expect(await linksWithoutFigure(page)).toEqual([]);
			}
		);
	});
}

test('Back returns from a figure to the sentence', async () => {
	const { page } = await browser.open('/lessons/static-to-picture/', {
		viewport: screens[1]!,
		reducedMotion: 'reduce'
	});
	const link = page.getByRole('link', { name: 'the first film' });
	const seen = () => link.evaluate((it) => it.getBoundingClientRect().top);
	// Where every figure has its height, nothing moves between the look and the click.
	await readThrough(page);
	const before = await link.evaluate((it) => {
		it.scrollIntoView({ block: 'end', behavior: 'instant' });
		const { top } = it.getBoundingClientRect();
		(it as HTMLElement).click();
		return top;
	});
	await page.getByRole('button', { name: 'Back to the sentence' }).click();
	await expect.poll(seen).toBeCloseTo(before, 0);
	expect(await page.getByRole('button', { name: 'Back to the sentence' }).count()).toBe(0);
});
