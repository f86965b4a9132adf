import type { BrowserContextOptions, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { servePlain } from './plain-server.ts';

const browser = useBrowser({ webgpu: false });
const KEPT: BrowserContextOptions = { serviceWorkers: 'allow' };

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

/** Until the browser has kept all of the site, model included. */
async function keptAll(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const model = async () => {
		const { model } = (await (await fetch(new URL('offline.json', document.baseURI))).json()) as {
			model: string[];
		};
		return Boolean(await caches.match(new URL(model[0]!, document.baseURI)));
	};
	await expect.poll(() => page.evaluate(model), { timeout: 60_000 }).toBe(true);
}

test('after one visit, pages, lessons, figures, search and the model work without the network', async () => {
	const { page, problems } = await browser.open('/', KEPT);
	await keptAll(page);
	await page.context().setOffline(true);

	for (const [path, title] of [
		['/lessons/', 'Lessons'],
		['/lessons/learning-to-denoise', 'Learning to'],
		['/lab/', 'Lab'],
		['/models/', 'model']
	] as const) {
		await page.goto(path);
		await page.getByRole('heading', { level: 1, name: title }).first().waitFor();
	}
	await page.goto('/search/?q=guidance');
	await page.getByRole('link', { name: 'guid' }).first().waitFor();
	await page.goto('/embed/paths/');
	await page.getByRole('figure').first().waitFor();
	await page.goto('/playground/?p=a+dog&steps=2');
	await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
	await page.getByText(/^The network runs on WebAssembly/).waitFor();
	expect(problems).toEqual([]);

	await page.getByRole('radio', { name: 'JavaScript', exact: true }).check();
	await page.getByText(/^The network runs on plain JavaScript/).waitFor();
	await page.goto('/no-such-page');
	await page.getByRole('heading', { level: 1, name: 'Only static here' }).waitFor();
});

test('where the host cannot isolate pages, it does from the second page on, under a path too', async () => {
	const host = await servePlain('/our class');
	close = host.close;
	const { page } = await browser.blank(KEPT);
	await page.goto(`${host.address}/about/`);
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.goto(`${host.address}/glossary/`);
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('a new version leaves an open page its files, and comes when all are closed', async () => {
	const host = await servePlain('');
	close = host.close;
	const { page } = await browser.blank(KEPT);
	const context = page.context();
	await page.goto(`${host.address}/about/`);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const stores = () => page.evaluate(() => caches.keys());
	const [before] = await stores();

	host.update('another-version');
	await page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		await registration.update();
		const worker = registration.installing ?? registration.waiting!;
		while (worker.state !== 'installed')
			await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
	});
	expect(await stores()).toHaveLength(2);
	// Every file is gone from the server: those of the open page are still there.
	host.empty();
	await page.getByRole('link', { name: 'Glossary' }).click();
	await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor();

	await page.close();
	const next = await context.newPage();
	await expect
		.poll(async () => {
			await next.goto(`${host.address}/about/`);
			return next.evaluate(() => caches.keys());
		})
		.not.toContain(before);
	await next.getByRole('heading', { level: 1 }).waitFor();
});
