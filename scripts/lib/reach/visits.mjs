import { launchChromium } from '../launch-chromium.mjs';
import { serve } from '../serve.mjs';
import { SITE } from '../site.mjs';
import { counting } from './counting.mjs';

/** Milliseconds without a request after which a visit has what it wants; the site is kept after ten seconds of staying. */
const QUIET = 4_000;
const LONGEST = 180_000;

/** @typedef {{ name: string, bytes: number, requests: number }} Visit */

/**
 * What visits to the built site transfer, each by a reader of its own but the last, who comes back.
 * @returns {Promise<Visit[]>}
 */
export async function measuredVisits() {
	const site = await serve(SITE, 0);
	const browser = await launchChromium({ webgpu: false });
	const proxy = await counting(Number(new URL(site.address).port));
	/** @type {Visit[]} */
	const visits = [];
	/** @param {string} name @param {import('playwright').BrowserContext} reader @param {(page: import('playwright').Page) => Promise<void>} read */
	const visit = async (name, reader, read) => {
		const before = { ...proxy.counted };
		const page = await reader.newPage();
		await read(page);
		await page.close();
		const { bytes, requests } = proxy.counted;
		visits.push({ name, bytes: bytes - before.bytes, requests: requests - before.requests });
	};
	const reader = (/** @type {'allow' | 'block'} */ serviceWorkers) =>
		browser.newContext({ baseURL: proxy.address, serviceWorkers });
	/** @param {string} path */
	const reading = (path) => async (/** @type {import('playwright').Page} */ page) => {
		await page.goto(path);
		await quiet(proxy.counted);
	};
	try {
		await visit(
			'reads lesson 4, and so fetches the model',
			await reader('block'),
			reading('/lessons/static-to-picture/')
		);
		await visit('looks at the home page', await reader('block'), reading('/'));
		await visit('draws a picture', await reader('block'), async (page) => {
			await page.goto('/playground/?steps=4');
			await page
				.getByRole('status')
				.filter({ hasText: 'done, in 4 steps' })
				.waitFor({ timeout: 90_000 });
			await quiet(proxy.counted);
		});
		const staying = await reader('allow');
		await visit('stays until all is kept for offline', staying, async (page) => {
			await page.goto('/');
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			await quiet(proxy.counted);
		});
		await visit('comes back, and reads a lesson', staying, reading('/lessons/adding-noise/'));
	} finally {
		await browser.close();
		await proxy.close();
		await site.close();
	}
	return visits;
}

/** Resolves once nothing has come for a while. @param {{ bytes: number }} counted */
async function quiet(counted) {
	const end = Date.now() + LONGEST;
	for (let [bytes, since] = [counted.bytes, Date.now()]; Date.now() < end;) {
		await new Promise((done) => setTimeout(done, 250));
		if (counted.bytes !== bytes) [bytes, since] = [counted.bytes, Date.now()];
		else if (Date.now() - since > QUIET) return;
	}
}
