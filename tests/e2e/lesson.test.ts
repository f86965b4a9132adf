import type { BrowserContextOptions } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { holdScripts } from './held-scripts.ts';
import { openSaving } from './saving.ts';

const browser = useBrowser({ webgpu: false });
const LESSON = '/lessons/static-to-picture';

const open = (options?: BrowserContextOptions) => openSaving(browser, LESSON, options);

test('the list leads to the lesson, and says afterwards how far it has come', async () => {
	const { page, problems } = await browser.open('/lessons');
	await page.getByRole('link', { name: 'From static to a picture' }).click();
	await page.getByRole('heading', { level: 1, name: 'From static to a picture' }).waitFor();
	await page.getByRole('link', { name: 'All lessons' }).scrollIntoViewIfNeeded();
	await page.getByRole('link', { name: 'All lessons' }).click();
	await page.getByText('Read to the end').waitFor();
	await page.getByRole('button', { name: 'Forget my progress' }).click();
	await expect.poll(() => page.getByText('Read to the end').count()).toBe(0);
	expect(problems).toEqual([]);
});

test('links in the prose set the figure that they speak of', async () => {
	const { page } = await open();
	const strip = page.locator('#glance').getByRole('slider');
	await strip.scrollIntoViewIfNeeded();
	await expect.poll(() => strip.getAttribute('aria-valuetext')).toContain('of 20');
	await page.getByRole('link', { name: 'step 6', exact: true }).click();
	await expect.poll(() => strip.getAttribute('aria-valuenow')).toBe('6');
	const playground = page.locator('#glance').getByRole('link', { name: 'Open in the playground' });
	expect(await playground.getAttribute('href')).toMatch(/\/playground\?sampler=ddpm&at=6$/);
	await page.getByRole('link', { name: '1 step', exact: true }).click();
	await page.locator('#few').getByText('seed 7 · 1 step').waitFor();
	await page.getByRole('link', { name: 'one step in slow motion' }).click();
	await page.locator('#inspector').getByText('Guess the noise').waitFor();
});

test('a quantity under the pointer shows its picture in every figure at once', async () => {
	const { page } = await open();
	const outline = () =>
		page
			.locator('#glance [data-quantity=eps]')
			.evaluate((picture) => getComputedStyle(picture).outlineStyle);
	expect(await outline()).toBe('none');
	await page
		.getByRole('link', { name: /^predicted noise/ })
		.first()
		.hover();
	expect(await outline()).toBe('solid');
});

test('answers, the guess and the level are there again after a reload', async () => {
	const { page } = await open();
	await page.getByLabel('A sharp apple').check();
	await page.getByRole('button', { name: 'That’s my guess' }).click();
	await page.getByLabel('② Algebra').first().check();
	const question = page.getByRole('group', { name: /works out μ/ });
	await question.getByLabel('The noise that has to go').check();
	await question.locator('xpath=..').getByRole('button', { name: 'Check' }).click();
	await page.getByText('That’s ε̂, the network’s answer.').waitFor();

	await page.reload();
	await page.getByText('That’s ε̂, the network’s answer.').waitFor();
	await page.getByText('If one answer were enough').waitFor();
	expect(await page.getByLabel('A sharp apple').isChecked()).toBe(true);
	expect(await page.locator('.level-2').first().isVisible()).toBe(true);
	expect(await page.locator('.level-1').first().isVisible()).toBe(false);
});

test('who is quicker than the scripts loses neither the choice nor what was kept before', async () => {
	const { page } = await open();
	await page.getByLabel('A sharp apple').check();
	await page.getByRole('button', { name: 'That’s my guess' }).click();
	// Taken, and kept: a press before the page is alive only waits.
	await page.getByText('If one answer were enough').waitFor();
	const letThrough = await holdScripts(page);
	await page.reload({ waitUntil: 'commit' });
	await page.getByLabel('③ Equations').first().check();
	letThrough();
	await page.getByText('If one answer were enough').waitFor();
	expect(await page.getByLabel('③ Equations').first().isChecked()).toBe(true);
	expect(await page.getByLabel('③ Equations').last().isChecked()).toBe(true);
	await page.reload();
	await expect.poll(() => page.getByLabel('③ Equations').first().isChecked()).toBe(true);
});

test('a button pressed before the scripts are there does its work when they are', async () => {
	const { page, problems } = await browser.blank();
	const letThrough = await holdScripts(page);
	await page.goto(LESSON, { waitUntil: 'commit' });
	await page.getByLabel('A sharp apple').check();
	await page.getByRole('button', { name: 'That’s my guess' }).click();
	letThrough();
	await page.getByText('If one answer were enough').waitFor();
	expect(problems).toEqual([]);
});

test('the last question is answered by the run above it', async () => {
	const { page } = await open();
	const figure = page.locator('#final');
	await figure.scrollIntoViewIfNeeded();
	await figure.locator('.gate').waitFor();
	await page.getByLabel('Step', { exact: true }).fill('20');
	await page.getByRole('button', { name: 'Check' }).last().click();
	await page.getByText('Measured over all 12,288 numbers').waitFor();
	await page.getByText('Not quite.').waitFor();
});

test('without a script all three levels of a passage stand under their names', async () => {
	const { page } = await open({ javaScriptEnabled: false });
	const passage = page.locator('.levels').first();
	for (const level of [1, 2, 3]) {
		expect(await passage.locator(`.level-${level}`).isVisible()).toBe(true);
		expect(await passage.locator(`.level-${level} .kicker`).isVisible()).toBe(true);
	}
	expect(await passage.locator('.level-3 .katex').count()).toBeGreaterThan(0);
});

test('on paper all three levels stand under their names', async () => {
	const { page } = await open();
	await page.emulateMedia({ media: 'print' });
	for (const level of [1, 2, 3]) {
		expect(await page.locator(`.level-${level}`).first().isVisible()).toBe(true);
	}
	expect(await page.locator('.level-2 .kicker').first().isVisible()).toBe(true);
});

test('printed from its beginning, a lesson has every figure', async () => {
	const { page } = await open();
	const late = await page.locator('.late-figure').count();
	expect(await page.locator('.late-figure .stage-empty').count()).toBeGreaterThan(0);
	await page.evaluate(() => {
		window.print = () => {
			const printed = document.querySelectorAll('.late-figure figure').length;
			document.documentElement.dataset.printed = String(printed);
		};
	});
	const figures = async () => {
		// Heard only once the page is awake.
		await page.keyboard.press('Control+p');
		return Number(await page.locator('html').getAttribute('data-printed'));
	};
	await expect.poll(figures, { timeout: 30_000 }).toBeGreaterThanOrEqual(late);
	expect(await page.locator('.stage-empty').count()).toBe(0);
});

test('equations and listings are there whichever way a reader comes', async () => {
	const { page } = await open();
	const inserts = () =>
		page.locator('[data-insert]').evaluateAll((all) => {
			const asBuilt = (one: Element) => {
				const copy = one.cloneNode(true) as Element;
				// Terms become links, with notes in the margin, once the page is used.
				for (const term of copy.querySelectorAll('dfn')) term.replaceChildren(term.textContent);
				for (const note of copy.querySelectorAll('.margin-note')) note.remove();
				return copy.outerHTML;
			};
			return all.map(asBuilt).join();
		});
	const built = await inserts();
	expect(built).toContain('katex-display');
	expect(built).toContain('class="listing"');
	await page.getByRole('link', { name: 'All lessons' }).click();
	await page.getByRole('link', { name: 'From static to a picture' }).click();
	await expect.poll(inserts).toBe(built);
	await page.goto('/lessons');
	await page.getByRole('link', { name: 'From static to a picture' }).click();
	await expect.poll(inserts).toBe(built);
});
