import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from 'playwright';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { complaintsOf } from '../../scripts/lib/fuzz/complaints.ts';
import { launchChromium } from '../../scripts/lib/launch-chromium.mjs';

export interface Visit {
	page: Page;
	/** What went wrong so far: console errors, uncaught errors, answers ≥ 400, requests to others. */
	problems: string[];
}

/** Only tests of the service worker have one: it would answer what a test means to answer itself. */
const ALONE = { serviceWorkers: 'block' } as const;

/** Those that run: one that is there is as good as a fresh one, and starting it takes a second. They end with the tests' process. */
const running = new Map<boolean, Promise<Browser>>();

function browserFor(webgpu: boolean): Promise<Browser> {
	const launched = running.get(webgpu) ?? launchChromium({ webgpu });
	running.set(webgpu, launched);
	return launched;
}

/** Contexts of windows that serve all tests of a file. */
const lasting = new Set<BrowserContext>();

/** In the page: notes when what is shown begins to answer. */
const noteLife = () =>
	addEventListener('alive', () => document.documentElement.setAttribute('data-alive', ''));

/** Waits until what a page shows answers, and has read its address. */
export const alive = (page: Page) =>
	page.locator('html[data-alive]').waitFor({ state: 'attached' });

/** A Chromium for the tests of one file, with or without WebGPU. Each visit is a fresh profile. */
export function useBrowser({ webgpu }: { webgpu: boolean }) {
	let browser: Browser;

	beforeAll(async () => {
		browser = await browserFor(webgpu);
	});
	afterEach(async () => {
		const done = browser.contexts().filter((context) => !lasting.has(context));
		await Promise.all(done.map((context) => context.close()));
	});

	return {
		/** A page of the built site, still empty: for what has to be set up before it loads. */
		async blank(options: BrowserContextOptions = {}): Promise<Visit> {
			const context = await browser.newContext({
				baseURL: inject('address'),
				...ALONE,
				...options
			});
			const page = await context.newPage();
			await page.addInitScript(noteLife);
			// A software adapter on a busy machine takes its time for a picture.
			page.setDefaultTimeout(60_000);
			return { page, problems: complaintsOf(page, inject('address')) };
		},
		/** A page of the built site, loaded. */
		async open(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
			const visit = await this.blank(options);
			await visit.page.goto(path);
			return visit;
		}
	};
}

/**
 * One window for all visits of a file, each after the other: a page comes alive in it in half the time that a fresh one
 * takes. What a visit stores is gone at the next.
 * @param prepare what is done once, before anything is loaded
 */
export function useWindow(
	browser: ReturnType<typeof useBrowser>,
	options: BrowserContextOptions,
	prepare: (page: Page) => Promise<unknown>
) {
	let visit: Visit;

	beforeAll(async () => {
		visit = await browser.blank(options);
		lasting.add(visit.page.context());
		await prepare(visit.page);
	});
	afterAll(async () => {
		lasting.delete(visit.page.context());
		await visit.page.context().close();
	});

	return async (path: string): Promise<Visit> => {
		const { page, problems } = visit;
		await page.goto('about:blank');
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Storage.clearDataForOrigin', {
			origin: inject('address'),
			storageTypes: 'all'
		});
		await devtools.detach();
		problems.length = 0;
		await page.goto(path);
		return visit;
	};
}
