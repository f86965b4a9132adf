import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const WORKER = '**/compute.worker-*.js';
const alert = (page: Page) => page.getByRole('alert');
const done = (page: Page, steps: number) =>
	page
		.getByRole('status')
		.filter({ hasText: `done, in ${steps} steps` })
		.waitFor();

/** Does something in the worker, once its code is there and before it is asked anything. */
const inWorker = (page: Page, code: string) =>
	page.route(WORKER, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `${await response.text()};${code}` });
	});

/** Keeps the page's workers, so that a test can end them as a browser does. */
const keepWorkers = (page: Page) =>
	page.addInitScript(() => {
		const kept: Worker[] = [];
		Object.assign(globalThis, {
			kept,
			Worker: class extends Worker {
				constructor(...given: ConstructorParameters<typeof Worker>) {
					super(...given);
					kept.push(this);
				}
			}
		});
	});
const endWorkers = (page: Page) =>
	page.evaluate(() =>
		(globalThis as unknown as { kept: Worker[] }).kept.splice(0).forEach((one) => one.terminate())
	);

describe('on a graphics card that never answers', () => {
	const browser = useBrowser({ webgpu: true });
	const NEVER = '() => new Promise(() => undefined)';

	test.for([
		['requestAdapter', `GPU.prototype.requestAdapter = ${NEVER}`],
		['requestDevice', `GPUAdapter.prototype.requestDevice = ${NEVER}`],
		['mapAsync', `GPUBuffer.prototype.mapAsync = ${NEVER}`]
	] as const)('%s: WebAssembly, once chosen, draws at once', async ([, fault]) => {
		const { page, problems } = await browser.blank();
		await inWorker(page, fault);
		await page.goto('/playground?p=a+dog&steps=2');
		await page.getByText('Checking WebGPU: one call').waitFor();
		await page.getByRole('radio', { name: 'WebAssembly', exact: true }).check();
		await page.getByText(/^The network runs on WebAssembly/).waitFor({ timeout: 14_000 });
		await page.getByRole('button', { name: 'Draw', exact: true }).click();
		await done(page, 2);
		expect(problems).toEqual([]);
	});

	test('left alone, it is given up after a while, and the page says why', async () => {
		const { page, problems } = await browser.blank();
		await inWorker(page, `GPU.prototype.requestAdapter = ${NEVER}`);
		await page.goto('/playground?p=a+dog&steps=2');
		await page.getByText('Not on WebGPU: it didn’t start within 15 seconds').waitFor();
		await done(page, 2);
		expect(problems).toEqual([]);
	});
});

describe('on WebAssembly', () => {
	const browser = useBrowser({ webgpu: false });

	test('a worker that the browser ends in mid-walk is said to be gone, and the picture is drawn again', async () => {
		const { page, problems } = await browser.blank();
		await keepWorkers(page);
		await page.goto('/playground?p=a+dog&steps=200');
		await page
			.getByText(/^step [1-9]\d* of 200/)
			.first()
			.waitFor();
		await endWorkers(page);
		await alert(page)
			.getByText('The picture stopped: the browser ended what computed it')
			.waitFor();
		await page.getByText('All settings').click();
		await page.getByRole('textbox', { name: 'Steps' }).fill('3');
		await page.getByRole('button', { name: 'Draw', exact: true }).click();
		await done(page, 3);
		expect(await alert(page).count()).toBe(0);
		expect(problems).toEqual([]);
	});

	test('a training whose thread is ended says so, and begins anew', async () => {
		const { page, problems } = await browser.blank();
		await keepWorkers(page);
		await page.goto('/lab');
		await page.getByRole('button', { name: 'Train', exact: true }).click();
		await page
			.getByText(/step [1-9]/i)
			.first()
			.waitFor();
		await endWorkers(page);
		await alert(page).getByText('The training stopped').waitFor();
		await alert(page).getByRole('button', { name: 'Try again' }).click();
		await expect.poll(() => alert(page).count()).toBe(0);
		expect(problems).toEqual([]);
	});

	test('a teaching whose worker is ended goes on from its last step by itself', async () => {
		const { page, problems } = await browser.blank();
		await keepWorkers(page);
		await page.goto('/teach?drawings=ours');
		await page.getByRole('button', { name: 'Teach', exact: true }).click();
		const step = page.getByText(/^Step [2-9]\d* of/);
		await step.waitFor({ timeout: 240_000 });
		await endWorkers(page);
		const reached = Number(/\d+/.exec((await step.textContent())!)![0]);
		await page.getByText(new RegExp(`^Step ${reached + 1} of`)).waitFor({ timeout: 240_000 });
		expect(await alert(page).count()).toBe(0);
		expect(problems).toEqual([]);
	}, 300_000);

	test('a worker’s code that never comes is an error after half a minute, and trying again brings it', async () => {
		const { page } = await browser.blank();
		await page.route(WORKER, () => undefined);
		await page.clock.install();
		await page.goto('/playground?p=a+dog&steps=2');
		await page.getByText('Fetching the model …').waitFor();
		await page.clock.runFor(35_000);
		await alert(page).getByText('its code didn’t come within 30 seconds').waitFor();
		await page.unroute(WORKER);
		await alert(page).getByRole('button', { name: 'Try again' }).click();
		await done(page, 2);
	});

	test('where WebAssembly may not run, the reason is said in words', async () => {
		const { page } = await browser.blank();
		await inWorker(
			page,
			`WebAssembly.instantiateStreaming = WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('blocked'))`
		);
		await page.goto('/playground');
		await page.getByText(/^Not on WebAssembly: its program couldn’t be loaded/).waitFor();
		expect(await page.getByText('[object').count()).toBe(0);
	});
});
