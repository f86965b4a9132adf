import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { recipeIn } from '#lib/recording/png-recipe.ts';
import { barriers } from './barriers.ts';
import { useBrowser, type Visit } from './browser.ts';
import { savedFile } from './files.ts';

const browser = useBrowser({ webgpu: false });

async function openCard({ page }: Visit): Promise<Page> {
	await page.goto('/playground?p=a+dog&steps=2&seed=3');
	await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByRole('img', { name: '“a dog”: drawn out of static in 2 steps' }).waitFor();
	return page;
}

test('a card shows what was drawn, and carries the recipe', async () => {
	const visit = await browser.blank();
	const page = await openCard(visit);
	expect(await barriers(page)).toEqual([]);
	const { name, bytes: png } = await savedFile(page, 'Save');
	expect(name).toBe('a-dog-seed-3.card.png');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(recipeIn(png)?.recipe).toMatchObject({ prompt: 'a dog', steps: 2, seed: 3 });
	// Closed, it gives the page back.
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	expect(visit.problems).toEqual([]);
});

test('it is copied as a picture, and goes through the system’s own sheet where there is one', async () => {
	const visit = await browser.blank({ permissions: ['clipboard-read', 'clipboard-write'] });
	await visit.page.addInitScript(() =>
		Object.assign(navigator, {
			canShare: () => true,
			share: async ({ files, text, url }: ShareData) => {
				Object.assign(globalThis, { shared: [files![0]!.name, files![0]!.type, text, url] });
			}
		})
	);
	const page = await openCard(visit);
	await page.getByRole('button', { name: 'Copy the picture' }).click();
	await page.getByRole('button', { name: 'Copied' }).waitFor();
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap(({ types }) => types)
	);
	expect(types).toContain('image/png');
	await page.getByRole('button', { name: 'Share …' }).click();
	const [name, type, text, url] = await page.evaluate(
		() => (globalThis as unknown as { shared: string[] }).shared
	);
	expect([name, type]).toEqual(['a-dog-seed-3.card.png', 'image/png']);
	expect(text).toContain('from seed 3');
	expect(new URL(url!).searchParams.get('p')).toBe('a dog');
	expect(visit.problems).toEqual([]);
});

test('left before it is drawn, it asks no more for what was to be on it', async () => {
	const { page, problems } = await browser.open('/about/');
	await page.evaluate(() => {
		const make = HTMLCanvasElement.prototype.toBlob;
		Object.assign(globalThis, { made: 0 });
		HTMLCanvasElement.prototype.toBlob = function (...given) {
			(globalThis as unknown as { made: number }).made++;
			make.apply(this, given);
		};
	});
	await page.getByRole('link', { name: 'Playground', exact: true }).first().click();
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByRole('dialog').waitFor();
	await page.goBack();
	// The card is drawn once the picture is finished, though nobody sees it.
	await expect
		.poll(() => page.evaluate(() => (globalThis as unknown as { made: number }).made), {
			timeout: 60_000
		})
		.toBeGreaterThan(0);
	await page.waitForTimeout(200);
	expect(problems).toEqual([]);
});
