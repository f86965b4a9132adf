import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('a saved picture carries its recipe and a link that brings it back, in browsers without OffscreenCanvas too', async () => {
	const { page, problems } = await browser.blank();
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'));
	await page.goto('/playground/?p=a+dog&seed=8&steps=2');
	await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
	for (const name of ['Picture', 'Film strip']) {
		const coming = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).click();
		const text = (await readFile(await (await coming).path())).toString('utf8');
		expect(text).toMatch(/^.PNG/u);
		expect(text).toContain('tEXtrecipe\0');
		expect(text).toContain('"prompt":"a dog"');
		const [, address] = /tEXtSource\0(http\S+?seed=8)/.exec(text) ?? [];
		expect(new URL(address!).searchParams.get('p')).toBe('a dog');
	}
	expect(problems).toEqual([]);
});

test('a picture that cannot be written is said so', async () => {
	const { page } = await browser.blank();
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toBlob = (done) => done(null);
	});
	await page.goto('/playground/');
	await page.getByRole('button', { name: 'Picture', exact: true }).click();
	await page.getByRole('alert').getByText('could not write the picture').waitFor();
});
