import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { openSaving } from './saving.ts';

const browser = useBrowser({ webgpu: false });

const FINISHED = 'Finished by a second network. What it adds was never in the 64 pixels.';
const finishSwitch = (page: Page) => page.getByRole('switch', { name: 'Finish it to 256 pixels' });
const done = (page: Page) =>
	page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();

/** Pixels a side of the picture that is shown. */
const side = (page: Page) =>
	page
		.locator('.picture', { has: page.getByRole('switch') })
		.locator('canvas')
		.first()
		.evaluate((canvas: HTMLCanvasElement) => canvas.width);

/** The addresses of weights that are fetched from now on. */
function weightsOf(page: Page): string[] {
	const fetched: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.safetensors')) fetched.push(request.url());
	});
	return fetched;
}

test('what is drawn on the home page is finished, says so, and is left as it is where the reader wants that', async () => {
	const { page, problems } = await browser.open('/');
	await page.getByRole('button', { name: 'Draw it' }).click();
	await page.getByText(FINISHED).waitFor();
	expect(await side(page)).toBe(256);
	await page.getByRole('img', { name: /Finished by a second network/ }).waitFor();
	await finishSwitch(page).uncheck();
	expect(await side(page)).toBe(64);
	expect(await page.getByText('Finished by').count()).toBe(0);
	await page.reload();
	await expect.poll(() => finishSwitch(page).isChecked()).toBe(false);
	expect(problems).toEqual([]);
});

test('in the playground only the last step is finished, and both sizes are files', async () => {
	const { page, problems } = await browser.open('/playground?p=a+dog&steps=2');
	await page.getByText(FINISHED).waitFor();
	expect(await side(page)).toBe(256);
	await page.getByRole('slider', { name: 'Step of the walk' }).press('Home');
	expect(await side(page)).toBe(64);
	await page.getByText('Only the last one is finished.').waitFor();
	for (const [name, file, pixels] of [
		['Picture', 'a-dog-seed-7.png', 512],
		['Finished picture', 'a-dog-seed-7.finished.png', 256]
	] as const) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).click();
		const saved = await download;
		const png = await readFile(await saved.path());
		expect([saved.suggestedFilename(), png.readUInt32BE(16)]).toEqual([file, pixels]);
	}
	expect(problems).toEqual([]);
});

test('the second network is not fetched before a picture is drawn, nor unasked by who saves data', async () => {
	const visit = await browser.blank();
	const fetched = weightsOf(visit.page);
	await visit.page.goto('/playground');
	await visit.page.getByText(/^The network runs on WebAssembly/).waitFor();
	expect(fetched).toHaveLength(1);
	expect(await finishSwitch(visit.page).isChecked()).toBe(true);

	const { page } = await openSaving(browser, '/playground');
	const saving = weightsOf(page);
	await page.getByText('All settings').click();
	await page.getByRole('textbox', { name: 'Steps' }).fill('2');
	await page.getByRole('button', { name: 'Draw', exact: true }).click();
	await done(page);
	expect(await finishSwitch(page).isChecked()).toBe(false);
	expect(saving).toHaveLength(1);
	await finishSwitch(page).check();
	await page.getByText(FINISHED).waitFor();
	expect(saving).toHaveLength(2);
});

test('where it cannot be had the page says so, keeps the small picture, and tries again', async () => {
	const { page } = await browser.blank();
	const large = '**/weights*.safetensors';
	let requests = 0;
	await page.route(large, (route) => (++requests === 2 ? route.abort() : route.continue()));
	await page.goto('/playground?p=a+dog&steps=2');
	const alert = page.getByRole('alert');
	await alert.getByText('The small picture is whole without it.').waitFor();
	expect(await side(page)).toBe(64);
	await alert.getByRole('button', { name: 'Try again' }).click();
	await page.getByText(FINISHED).waitFor();
	expect(await alert.count()).toBe(0);
});
