import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { drop } from './files.ts';

const browser = useBrowser({ webgpu: false });

const query = (page: Page) => new URL(page.url()).searchParams;
const done = (page: Page, steps: number) =>
	page
		.getByRole('status')
		.filter({ hasText: `done, in ${steps} step` })
		.waitFor();
const open = (page: Page, name: string, buffer: Buffer) =>
	page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });

/** A picture of the reader's: half red, half blue. */
const own = (page: Page) =>
	page.evaluate(async () => {
		const canvas = new OffscreenCanvas(90, 60);
		const context = canvas.getContext('2d')!;
		context.fillStyle = '#c33';
		context.fillRect(0, 0, 45, 60);
		context.fillStyle = '#33c';
		context.fillRect(45, 0, 45, 60);
		return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
	});

test('a picture of one\u2019s own is started from, marked in part, kept for the next visit, and not carried by the link', async () => {
	const { page, problems } = await browser.open('/playground?steps=4');
	await done(page, 4);
	await page.getByText('Start from a picture').click();
	await page.getByRole('button', { name: 'Open a picture' }).waitFor();
	await open(page, 'mine.png', Buffer.from(await own(page)));
	await page.getByText('Your picture has 90 × 60 dots').waitFor();
	await page.getByText('the last 2 of 4 steps are walked').waitFor();
	await page.getByText('The link doesn’t carry your start picture').waitFor();
	await page.getByRole('button', { name: 'Draw', exact: true }).click();
	await done(page, 2);

	await page.getByRole('radio', { name: 'marks what’s redrawn' }).check();
	await page.getByRole('application', { name: 'The picture to start from' }).press('Space');
	await expect.poll(() => query(page).get('mask')).not.toBeNull();
	await page.getByRole('button', { name: 'Take back' }).click();
	await expect.poll(() => query(page).get('mask')).toBeNull();
	expect(query(page).get('start')).toMatch(/^[\w-]{43}$/);
	expect(await barriers(page)).toEqual([]);

	await page.reload();
	await done(page, 2);
	await page.getByText('60 % redrawn').waitFor();

	const other = await browser.open(`/playground${new URL(page.url()).search}`);
	await other.page.getByText('This link starts from somebody’s own picture').waitFor();
	await done(other.page, 4);
	expect([...problems, ...other.problems]).toEqual([]);
});

test('a link carries a training picture and a mask', async () => {
	const { page, problems } = await browser.open(
		'/playground?steps=4&start=training-cat&strength=1&mask=ww2ww2&loops=2'
	);
	await done(page, 7);
	await page.getByText('100 % redrawn, where the stripes are').waitFor();
	expect(await page.getByText('The link doesn’t carry').count()).toBe(0);
	expect(problems).toEqual([]);
});

const files: readonly [string, string][] = [
	['', 'This file is empty'],
	['just a text', 'This file is a text, whatever its name says'],
	[
		'<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="owned"</script></svg>',
		'This is an SVG'
	],
	['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'This photo is HEIC']
];

test('files that are no pictures get a sentence each', async () => {
	const { page, problems } = await browser.open('/playground');
	await page.getByText('Start from a picture').click();
	await page.getByRole('button', { name: 'Open a picture' }).waitFor();
	for (const [content, sentence] of files) {
		await open(page, 'photo.png', Buffer.from(content, 'latin1'));
		await page.getByText(sentence).waitFor();
	}
	// Dropped on the page, too, where everything is folded; and 40 megapixels are no trouble.
	await page.reload();
	await page.getByText('Recorded earlier').first().waitFor();
	for (const [content, sentence] of files) {
		await drop(page, 'photo.png', Buffer.from(content, 'latin1'));
		await page.getByText(sentence).waitFor();
	}
	expect(await page.title()).toBe('Playground · From Static');
	expect(query(page).get('start')).toBeNull();
	const large = await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(8000, 5000);
		canvas.getContext('2d')!.fillRect(0, 0, 8000, 5000);
		const blob = await canvas.convertToBlob();
		return [...new Uint8Array(await blob.arrayBuffer())];
	});
	await drop(page, 'photo.png', Buffer.from(large));
	await page.getByText('Your picture has 8,000 × 5,000 dots').waitFor();
	expect(problems).toEqual([]);
});
