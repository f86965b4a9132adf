import { decode } from 'fast-png';
import type { WebDriver } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { englishPages } from '../../scripts/lib/english-pages.mjs';
import { useBrowser } from './browser.ts';
import { savedFile } from './files.ts';
import { servePlain } from './plain-server.ts';
import { startWebKit } from './webkit-driver.ts';

/** WebKit's driver tells nothing of the console: the pages themselves keep what they complain of. */
const KEEP_COMPLAINTS = `
	globalThis.complaints = [];
	const keep = (said) => complaints.push(location.pathname + ': ' + said);
	const { error } = console;
	console.error = (...given) => (keep(given.join(' ')), error.apply(console, given));
	addEventListener('error', ({ message, target }) => keep(message ?? target.outerHTML), true);
	addEventListener('unhandledrejection', ({ reason }) => keep(reason));
	addEventListener('securitypolicyviolation', ({ blockedURI }) => keep('refused ' + blockedURI));
`;
const ISOLATED = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

const chromium = useBrowser({ webgpu: false });
let webkit: WebDriver;
let closing: (() => Promise<void>)[] = [];
let address: string;

beforeAll(async () => {
	const site = await servePlain('', ISOLATED, KEEP_COMPLAINTS);
	const started = await startWebKit();
	({ address } = site);
	({ webkit } = started);
	closing = [started.close, site.close];
}, 300_000);
afterAll(() => Promise.all(closing.map((close) => close())));

const complaints = () => webkit.executeScript<string[]>('return complaints');
/** What the page shows: nothing yet, where its driver answers before the page has come. */
const text = () => webkit.executeScript<string>(`return document.body?.innerText ?? ''`);
const press = (name: string) =>
	webkit.executeScript(
		`[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === arguments[0]).click()`,
		name
	);
const until = (holds: () => Promise<boolean>) => webkit.wait(holds, 90_000);

test('every page opens without a complaint', async () => {
	const found: string[] = [];
	for (const path of await englishPages()) {
		await webkit.get(address + path);
		await until(async () => (await text()) !== '');
		found.push(...(await complaints()));
	}
	expect(found).toEqual([]);
}, 300_000);

test('a link opens with its recipe, and its walk ends in Chromium’s picture, to the last of 255 levels', async () => {
	const link = '/playground/?p=a+cat+on+the+beach&steps=2&seed=5&sampler=ddpm&g=4';
	await webkit.get(address + link);
	await until(async () => (await text()).includes('done, in 2 steps'));
	expect(await text()).toContain('“a cat on the beach”');
	// Its driver has no downloads: what would be saved is asked for where it is made.
	await webkit.executeScript(`
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob) => {
			blob.arrayBuffer().then((bytes) => (globalThis.saved = [...new Uint8Array(bytes)]));
			return make(blob);
		};
	`);
	await press('Picture');
	const saved = () => webkit.executeScript<number[] | null>('return globalThis.saved');
	await until(async () => (await saved()) !== null);
	const theirs = [...decode(Uint8Array.from((await saved())!)).data];
	expect(await complaints()).toEqual([]);

	const other = await chromium.open(link);
	await other.page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
	const ours = [...decode((await savedFile(other.page, 'Picture')).bytes).data];
	expect(theirs).toHaveLength(ours.length);
	// Its engine rounds logarithms and cosines, of which noise is made, otherwise in their last bit.
	const apart = ours.reduce((most, value, i) => Math.max(most, Math.abs(value - theirs[i]!)), 0);
	expect(apart).toBeLessThanOrEqual(1);
});

test('the lab trains', async () => {
	await webkit.get(`${address}/lab/`);
	const isReady = `return [...document.querySelectorAll('button')].some((one) => one.textContent.trim() === 'Train' && !one.disabled)`;
	await until(() => webkit.executeScript<boolean>(isReady));
	await press('Train');
	const step = `return Number([...document.querySelectorAll('dl div')].find((one) => one.querySelector('dt')?.textContent.includes('step'))?.querySelector('dd')?.textContent.replaceAll(',', ''))`;
	await until(async () => (await webkit.executeScript<number>(step)) > 50);
	expect(await complaints()).toEqual([]);
});
