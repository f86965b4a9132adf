import { expect, test } from 'vitest';
import { bench as words } from '#words/bench.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('a machine is measured as far as wanted, beside onnxruntime-web, from this site alone', async () => {
	const { page, problems } = await browser.open('/models', {
		permissions: ['clipboard-read', 'clipboard-write'],
		viewport: { width: 360, height: 740 },
		colorScheme: 'dark'
	});
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.getByRole('link', { name: words.title }).click();
	const start = page.getByRole('button', { name: words.start, exact: true });
	await expect.poll(() => start.isEnabled()).toBe(true);
	await page.getByText(words.noWebgpu).waitFor();
	expect(await barriers(page)).toEqual([]);
	// Nothing of it comes before it is wanted.
	expect(asked.filter((path) => /\.(?:wasm|safetensors)$/.test(path))).toEqual([]);

	await page.getByRole('switch', { name: words.tfjs }).uncheck();
	await start.press('Enter');
	const threads = page.locator('section').first();
	await threads
		.getByText(/ms a guided call/)
		.nth(1)
		.waitFor({ timeout: 100_000 });
	expect(await threads.getByRole('heading').textContent()).toMatch(/2 threads|4 threads/);
	expect(await threads.getByText(/% of the peak/).count()).toBe(2);
	await threads.getByText(/^Ours takes [\d.]+ of the time that onnxruntime-web does/).waitFor();
	await threads.getByText(/^first frame after/).waitFor();

	// The rest is left; what is measured stays, and can be taken along.
	await page.getByRole('button', { name: words.stop }).click();
	await page.getByText(words.stopped).waitFor();
	await expect.poll(() => page.workers().length).toBe(0);
	await page.getByRole('button', { name: words.copy }).click();
	await page.getByRole('button', { name: 'Copied' }).waitFor();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/\| Ours \| .+ threads \| [\d.]+ \| [\d.]+ \| \d+ \|/);
	expect(text).toMatch(/\| onnxruntime-web \|/);
	expect(await barriers(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(problems).toEqual([]);
}, 240_000);
