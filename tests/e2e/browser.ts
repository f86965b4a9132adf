import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterEach, beforeAll, inject } from 'vitest';
import { browserFlags } from '../../scripts/lib/browser-flags.mjs';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { complaintsOf } from '../../scripts/lib/fuzz/complaints.ts';

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
	const launched =
		running.get(webgpu) ??
		chromium.launch({ executablePath: findBrowser(), args: browserFlags({ webgpu }) });
	running.set(webgpu, launched);
	return launched;
}

/** A Chromium for the tests of one file, with or without WebGPU. Each visit is a fresh profile. */
export function useBrowser({ webgpu }: { webgpu: boolean }) {
	let browser: Browser;

	beforeAll(async () => {
		browser = await browserFor(webgpu);
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
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
