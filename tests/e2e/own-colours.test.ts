import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const styleOf = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** The red, green and blue of a computed colour. */
const shades = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

test('with colours of the reader’s own, sliders, arrows of lists, scales and choices are still seen', async () => {
	const { page, problems } = await browser.open('/lab/', {
		forcedColors: 'active',
		colorScheme: 'dark'
	});
	await page.getByRole('slider').first().waitFor();
	expect(await styleOf(page, '.range', 'forced-color-adjust')).toBe('none');
	expect(await styleOf(page, 'select', 'appearance')).not.toBe('none');
	const frame = 'label:has(> input[type=radio]:checked)';
	expect(await styleOf(page, frame, 'outline-style')).toBe('solid');
	await page.goto('/playground/');
	await page.locator('.ramp i').first().waitFor();
	expect(await styleOf(page, '.ramp i', 'background-image')).toContain('gradient');
	expect(problems).toEqual([]);
});

test('who asks for more contrast gets no grey words', async () => {
	const { page } = await browser.open('/', { contrast: 'more' });
	const [muted, ink] = await page.evaluate(() =>
		['--muted', '--ink'].map((name) => {
			const one = document.body.appendChild(document.createElement('i'));
			one.style.color = `var(${name})`;
			return getComputedStyle(one).color;
		})
	);
	expect(muted).toBe(ink);
});

test('printed, a page in the dark theme is dark on light', async () => {
	const { page } = await browser.blank();
	await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
	await page.goto('/lessons/adding-noise/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(shades(await styleOf(page, 'body', 'color'))[0]).toBeGreaterThan(180);
	await page.emulateMedia({ media: 'print' });
	for (const selector of ['body', '.prose p', 'figcaption', 'h2'])
		for (const shade of shades(await styleOf(page, selector, 'color')))
			expect(shade).toBeLessThan(130);
});

test('in a window 256 pixels high nothing of the lab stays over what a key goes to', async () => {
	const { page } = await browser.open('/lab/', { viewport: { width: 320, height: 256 } });
	await page.getByRole('button', { name: 'Train', exact: true }).waitFor();
	await page.locator('footer a').last().focus();
	let covered = 0;
	for (let stop = 0; stop < 60; stop++) {
		await page.keyboard.press('Shift+Tab');
		const isCovered = await page.evaluate(() => {
			const focused = document.activeElement!;
			const { left, top, width, height } = focused.getBoundingClientRect();
			const seen = document.elementFromPoint(left + width / 2, top + height / 2);
			const bar = document.querySelector('.bar');
			return Boolean(bar?.contains(seen) && !bar.contains(focused));
		});
		if (isCovered) covered++;
	}
	expect(covered).toBe(0);
});
