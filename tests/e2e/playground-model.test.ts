import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const film = (page: Page) => page.getByRole('slider', { name: 'Step of the walk' });
const WEIGHTS = '**/*.safetensors';

describe('on WebAssembly', () => {
	const browser = useBrowser({ webgpu: false });

	test('without the model’s file the recorded run stays usable; trying again brings the model', async () => {
		const { page } = await browser.blank();
		await page.route(WEIGHTS, (route) => route.abort());
		await page.goto('/playground');
		const alert = page.getByRole('alert');
		await alert.getByText('The recorded run stays usable meanwhile.').waitFor();
		await film(page).press('Home');
		expect(await film(page).getAttribute('aria-valuetext')).toContain('step 1 of 20');

		await page.getByText('All settings').click();
		await page.getByRole('textbox', { name: 'Steps' }).fill('2');
		await page.getByRole('button', { name: 'Draw', exact: true }).click();
		await alert.waitFor();
		expect(await film(page).getAttribute('aria-valuetext')).toContain('step 1 of 20');

		await page.unroute(WEIGHTS);
		await alert.getByRole('button', { name: 'Try again' }).click();
		await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
		expect(await alert.count()).toBe(0);
	});

	test('a link that cannot be drawn says so, and shows the recorded run under its own name', async () => {
		const { page } = await browser.blank();
		await page.route(WEIGHTS, (route) => route.abort());
		await page.goto('/playground?p=a+dog&steps=2&at=1');
		await page.getByRole('alert').waitFor();
		await page.getByRole('heading', { name: '“a red apple on a wooden table”' }).waitFor();
		await page.getByText('Recorded earlier').first().waitFor();
		expect(await page.getByRole('textbox', { name: 'Prompt', exact: true }).inputValue()).toBe(
			'a dog'
		);
	});

	test('the bytes of the model are counted while they come', async () => {
		const { page, problems } = await browser.blank();
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(WEIGHTS, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/playground');
		release();
		await page.getByText(/^The network runs on WebAssembly/).waitFor();
		expect(problems).toEqual([]);
	});

	test('the student is fetched when it is chosen, brings its own settings, and draws', async () => {
		const { page, problems } = await browser.blank();
		const fetched = new Set<string>();
		page.on('request', (request) => {
			if (request.url().endsWith('.safetensors')) fetched.add(request.url());
		});
		await page.goto('/playground');
		await page.getByText(/^The network runs on WebAssembly/).waitFor();
		expect(fetched.size).toBe(1);
		// The finisher's are fetched otherwise: tests/e2e/finishing.test.ts.
		await page.getByRole('switch', { name: 'Finish it to 256 pixels' }).uncheck();
		await page.getByText('All settings').click();
		await page.getByLabel('Model', { exact: true }).selectOption('scenes-64-few');
		for (const [name, value] of [
			['Steps', '1'],
			['Guidance', '1']
		] as const) {
			expect(await page.getByRole('textbox', { name, exact: true }).inputValue()).toBe(value);
		}
		await page.getByRole('button', { name: 'Draw', exact: true }).click();
		await page.getByRole('status').filter({ hasText: 'done, in 1 step' }).waitFor();
		expect(fetched.size).toBe(2);
		await expect.poll(() => new URL(page.url()).searchParams.get('model')).toBe('scenes-64-few');
		expect(problems).toEqual([]);
	});

	test('the reader chooses where it runs, and is told why not elsewhere', async () => {
		const { page, problems } = await browser.open('/playground');
		await page.getByText(/^Not on WebGPU: /).waitFor();
		await page.getByRole('radio', { name: 'JavaScript', exact: true }).check();
		await page.getByText(/^The network runs on plain JavaScript/).waitFor();
		await page.getByText('takes many seconds a step').waitFor();
		expect(problems).toEqual([]);
	});
});

describe('on WebGPU', () => {
	const browser = useBrowser({ webgpu: true });

	test('a picture is drawn, and said to be, once it is chosen: without a graphics card it is slower', async () => {
		const { page, problems } = await browser.open('/playground?p=a+dog+at+sunset&steps=2');
		const why = page.getByText(
			/^Not on WebGPU: one step takes \d+ ms there, and \d+ ms on WebAssembly/
		);
		const measured = await why.textContent();
		// The finisher's pictures are another test's: tests/e2e/finishing.test.ts.
		await page.getByRole('switch', { name: 'Finish it to 256 pixels' }).uncheck();
		await page.getByRole('radio', { name: 'WebGPU', exact: true }).check();
		await page.getByText(/^The network runs on WebGPU \(.+\), checked/).waitFor();
		await page.getByRole('button', { name: 'Draw', exact: true }).click();
		await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
		await page.getByText('Drawn on your device, just now').first().click();
		await page
			.getByText(/^live · WebGPU/)
			.first()
			.waitFor();
		await page.getByText(/^The network runs on WebGPU \(.+\), checked/).waitFor();

		// The next visit does as it was told by this one; left to itself, it goes by the times that this one took.
		await page.reload();
		await page.getByText(/^The network runs on WebGPU \(.+\), checked/).waitFor();
		expect(await page.getByRole('radio', { name: 'WebGPU', exact: true }).isChecked()).toBe(true);
		await page.getByRole('radio', { name: 'Automatic', exact: true }).check();
		await page.getByText(/^The network runs on WebAssembly/).waitFor();
		expect(await why.textContent()).toBe(measured);
		expect(problems).toEqual([]);
	});
});
