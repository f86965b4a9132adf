import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { actions } from '../../scripts/lib/fuzz/action.ts';
import { browsers } from '../../scripts/lib/fuzz/browsers.ts';
import { fuzzPage } from '../../scripts/lib/fuzz/fuzz-page.ts';
import { growthOf, isLeak } from '../../scripts/lib/fuzz/heap.ts';
import { preparedPage, rest } from '../../scripts/lib/fuzz/visit.ts';
import { serve } from '../../scripts/lib/serve.mjs';
import { shell } from '../../scripts/lib/shell.mjs';
import { ensureSite, SITE } from '../../scripts/lib/site.mjs';

/** Pages that are all wrong when they are pressed, each in its own way. */
const FAULTS = {
	'/throws': `document.querySelector('button').onclick = () => { throw new Error('pressed') }`,
	'/complains': `document.querySelector('button').onclick = () => console.error('pressed')`,
	'/shows': `document.querySelector('button').onclick = ({ target }) => (target.title = 'about ' + 0 / 0)`,
	'/asks': `document.querySelector('button').onclick = () => fetch('/nowhere')`
};
const server = createServer(({ url }, response) => {
	const script = FAULTS[url as keyof typeof FAULTS];
	response.writeHead(script ? 200 : 404, { 'Content-Type': 'text/html' });
	// With an icon, for which a browser would ask besides.
	const head = '<title>a</title><link rel="icon" href="data:,">';
	response.end(script && `${head}<button>press</button><script>${script}</script>`);
});
afterAll(() => server.close());

test('fuzz drives a page of the site, and names its seed', async () => {
	const { ok, output } = await shell(
		'npm run --silent fuzz -- --page /embed/paths/ --seed 7 --actions 60'
	);
	expect(ok, output).toBe(true);
	expect(output).toContain('/embed/paths/: 60 actions from seed 7');
	const wrong = await shell('npm run --silent fuzz -- --browser lynx');
	expect([wrong.ok, wrong.output]).toEqual([false, expect.stringContaining('“lynx”')]);
});

test('fuzz finds what throws, complains, shows no number, or asks for what is not there', async () => {
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	const address = `http://localhost:${(server.address() as AddressInfo).port}`;
	const browser = await browsers.chromium!();
	try {
		for (const [path, said] of [
			['/throws', 'uncaught: Error: pressed'],
			['/complains', 'console: pressed'],
			['/shows', 'title="about NaN"'],
			['/asks', '404 ']
		] as const) {
			const { complaints } = await fuzzPage(
				browser,
				address,
				path,
				actions(7),
				Date.now() + 30_000
			);
			expect(complaints.join('\n'), path).toContain(said);
		}
	} finally {
		await browser.close();
	}
});

test('a page is left to measure what it holds, and come back to, in a moment', async () => {
	await ensureSite();
	const site = await serve(SITE, 0);
	const browser = await browsers.chromium!();
	try {
		const page = await preparedPage(await browser.createBrowserContext());
		await page.goto(`${site.address}/study/`);
		const begun = Date.now();
		const there = await rest(page, () => Promise.resolve(page.url()));
		expect([there, page.url()]).toEqual([`${site.address}/about/`, `${site.address}/study/`]);
		// A way that isn’t found is waited for a quarter of a minute.
		expect(Date.now() - begun).toBeLessThan(14_000);
	} finally {
		await browser.close();
		await site.close();
	}
});

test('a heap that grows by a twentieth after the first third is a leak; one that warms up, or varies, is none', () => {
	const steady = [10, 14, 15, 15, 17, 15, 15.2, 18, 15.5];
	expect(isLeak(growthOf(steady))).toBe(false);
	expect(isLeak(growthOf([10, 14, 15, 15, 15.3, 15.6, 15.9, 16.2, 16.5]))).toBe(true);
	expect(growthOf(steady.slice(0, 6))).toBeUndefined();
});
