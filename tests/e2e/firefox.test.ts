import { decode } from 'fast-png';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { englishPages } from '../../scripts/lib/english-pages.mjs';
import { browsers } from '../../scripts/lib/fuzz/browsers.ts';
import { complaintsOf } from '../../scripts/lib/fuzz/complaints.ts';
import { useBrowser } from './browser.ts';
import { savedFile } from './files.ts';

const chromium = useBrowser({ webgpu: false });
let firefox: Browser;

beforeAll(async () => {
	firefox = await browsers.firefox!();
}, 300_000);
afterAll(() => firefox?.close());

/** An empty page, and what whatever is opened in it complains of. */
async function blank() {
	const page = await firefox.newPage();
	return { page, problems: complaintsOf(page, inject('address')) };
}

/** Opens a page of the built site. */
const open = (page: Page, path: string) =>
	page.goto(inject('address') + path, { waitUntil: 'load', timeout: 60_000 });

const text = (page: Page) => page.evaluate(() => document.body.innerText);
const press = (page: Page, name: string) =>
	page.evaluate((name) => {
		const all = [...document.querySelectorAll('button')];
		all.find((button) => button.textContent?.trim() === name)!.click();
	}, name);

test('every page opens without a complaint', async () => {
	const pages = await englishPages();
	expect(pages.length).toBeGreaterThan(25);
	const complaints: string[] = [];
	for (const path of pages) {
		// To leave a page while it fetches is a complaint in itself, and some fetch late: each has a window that closes on it.
		const { page, problems } = await blank();
		await open(page, path);
		await page.waitForSelector('h1');
		await page.waitForNetworkIdle({ idleTime: 100 });
		complaints.push(...problems.map((problem) => `${path}: ${problem}`));
		page.removeAllListeners();
		await page.close();
	}
	expect(complaints).toEqual([]);
	// A page after the other, some seventy of them.
}, 300_000);

test('a link opens with its recipe, and its walk ends in Chromium’s picture', async () => {
	const link = '/playground/?p=a+cat+on+the+beach&steps=2&seed=5&sampler=ddpm&g=4';
	const { page, problems } = await blank();
	await open(page, link);
	await page.waitForFunction(() => document.body.innerText.includes('done, in 2 steps'), {
		timeout: 60_000
	});
	expect(await text(page)).toContain('“a cat on the beach”');
	// Firefox tells a driver nothing of downloads: what it would save is asked for where it is made.
	await page.evaluate(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			void blob.arrayBuffer().then((bytes) => {
				(window as unknown as { saved: number[] }).saved = [...new Uint8Array(bytes)];
			});
			return make(blob);
		};
	});
	await press(page, 'Picture');
	const saved = await page.waitForFunction(() => (window as unknown as { saved?: number[] }).saved);
	const theirs = decode(Uint8Array.from((await saved.jsonValue())!)).data;
	expect(problems).toEqual([]);
	await page.close();

	const other = await chromium.open(link);
	await other.page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
	const ours = decode((await savedFile(other.page, 'Picture')).bytes).data;
	expect(theirs).toEqual(ours);
});

test('the lab trains', async () => {
	const { page, problems } = await blank();
	await open(page, '/lab/');
	await page.waitForFunction(() =>
		[...document.querySelectorAll('button')].some(
			(button) => button.textContent?.trim() === 'Train' && !button.disabled
		)
	);
	await press(page, 'Train');
	await page.waitForFunction(
		() => {
			const step = [...document.querySelectorAll('dl div')].find((one) =>
				one.querySelector('dt')?.textContent?.includes('step')
			);
			return Number(step?.querySelector('dd')?.textContent?.replaceAll(',', '')) > 50;
		},
		{ timeout: 60_000 }
	);
	expect(problems).toEqual([]);
	await page.close();
});
