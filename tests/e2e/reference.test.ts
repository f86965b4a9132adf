import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });
const PAGE = '/lessons/the-whole-equation/reference';

test('the reference prints on one sheet of A4', async () => {
	const { page } = await browser.open(PAGE);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
	// 210 × 297 mm in points.
	const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.slice(1).map(Number);
	expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
});

test('on a phone nothing of it scrolls the page sideways, and nothing keeps anybody out', async () => {
	const { page } = await browser.blank({ viewport: { width: 360, height: 740 } });
	await page.goto(PAGE);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('link', { name: 'Back to the lesson' }).click();
	await page.waitForURL('**/lessons/the-whole-equation/');
});
