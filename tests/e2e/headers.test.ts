import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { SITE } from '../../scripts/lib/site.mjs';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });
const headersOf = async (path: string) => (await fetch(inject('address') + path)).headers;

test('every file is served with what keeps browsers from guessing, telling and asking', async () => {
	for (const path of ['/', '/lab/', '/nowhere', '/_app/version.json', '/embed/paths/']) {
		const headers = await headersOf(path);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('permissions-policy')).toContain('camera=(self)');
	}
});

test('only figures may stand in other people’s pages', async () => {
	for (const path of ['/', '/lab/', '/lessons/adding-noise/']) {
		expect((await headersOf(path)).get('content-security-policy')).toBe("frame-ancestors 'self'");
	}
	const embed = await headersOf('/embed/paths/');
	expect(embed.get('content-security-policy')).toBeNull();
	expect(embed.get('cross-origin-resource-policy')).toBe('cross-origin');
});

test('hosts that read _headers are told the same', () => {
	const file = readFileSync(join(SITE, '_headers'), 'utf8');
	expect(file).toMatch(/^\/\*\n(?: {2}.+\n)* {2}Referrer-Policy: no-referrer$/m);
	expect(file).toMatch(/^\/lessons\/\*\n {2}Content-Security-Policy: frame-ancestors 'self'$/m);
	expect(file).not.toMatch(/^\/embed\/\*\n {2}Content-Security/m);
});

test('a text becomes no script and no HTML, and a script comes from this site', async () => {
	const { page } = await browser.open('/');
	const refused = (sink: string) =>
		page.evaluate((code) => {
			// What a slip in the code would do.
			const sinks: Record<string, () => unknown> = {
				html: () => (document.body.innerHTML = '<b>text</b>'),
				script: () => (document.createElement('script').text = '1'),
				worker: () => new Worker('https://elsewhere.example/worker.js'),
				own: () => new Worker('/nowhere.js').terminate()
			};
			try {
				sinks[code]!();
				return false;
			} catch (error) {
				return (error as Error).name === 'TypeError';
			}
		}, sink);
	expect(await Promise.all(['html', 'script', 'worker', 'own'].map(refused))).toEqual([
		true,
		true,
		true,
		false
	]);
});

test('under the worker’s own policy it computes, threads and all', async () => {
	const { page, problems } = await browser.blank();
	await page.route('**/compute.worker-*.js', async (route) => {
		const response = await route.fetch();
		expect(response.headers()['content-security-policy']).toContain("script-src 'self'");
		const four = `;Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 })`;
		await route.fulfill({ response, body: (await response.text()) + four });
	});
	await page.goto('/playground?p=a+dog&steps=2');
	await page.getByText(/^The network runs on WebAssembly \(\d threads\)/).waitFor();
	await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
	expect(problems).toEqual([]);
});
