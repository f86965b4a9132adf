import type { BrowserContext, Page } from 'puppeteer-core';

const WINDOW = { width: 1280, height: 740, hasTouch: true };

/** An empty page on which nothing opens another document or a dialog of the browser's own: the driver would be lost there. */
export async function preparedPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.setViewport(WINDOW);
	page.on('dialog', (dialog) => void dialog.dismiss());
	await page.evaluateOnNewDocument(`
		// What tsx calls in every function that it has named.
		globalThis.__name = (named) => named;
		globalThis.print = () => undefined;
		// Only tests of the service worker have one: it would fetch the whole site for every page.
		if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => undefined);
		const ELSEWHERE = 'a[rel~=external], a[target], a[download], input[type=file]';
		addEventListener('click', (event) => {
			const link = event.target.closest?.('a');
			const leads = link && link.origin !== location.origin;
			if (leads || event.target.closest?.(ELSEWHERE)) event.preventDefault();
		}, true);
	`);
	return page;
}

/** Links name a page with the slash at its end or without, and the address has it. */
const pathOf = (address: string): string => new URL(address).pathname.replace(/\/*$/, '/');

/** Goes to a page of the site as one of its links would, within the document. Whether it got there, in good time. */
async function follow(page: Page, path: string): Promise<boolean> {
	await page.evaluate((path) => {
		const link = document.createElement('a');
		link.href = path;
		// Where the site's own router hears of it.
		document.querySelector('#content')?.append(link);
		link.click();
		link.remove();
	}, path);
	const isThere = page.waitForFunction(
		(path) => location.pathname === path,
		{ timeout: 15_000 },
		path
	);
	return isThere.then(settled).catch(() => false);
}

/** Goes back to a page that was left. Whether the document is still the one it was. */
export async function comeBack(page: Page, to: string): Promise<boolean> {
	if (pathOf(page.url()) === pathOf(to) || (await follow(page, pathOf(to)))) return true;
	await page.goto(to, { timeout: 60_000 });
	return false;
}

/**
 * What `measure` says while the reader is on a page where nothing moves, within the same document: what the page in
 * question holds it has let go there. A page without links, as in other people's pages, is measured as it is.
 */
export async function rest<T>(page: Page, measure: () => Promise<T>): Promise<T> {
	const here = pathOf(page.url());
	const quiet = await page.evaluate(
		() => document.querySelector<HTMLAnchorElement>('footer a[href*=about]')?.href
	);
	if (quiet) await follow(page, pathOf(quiet));
	const measured = await measure();
	if (quiet) await follow(page, here);
	return measured;
}

/** Milliseconds in which a page that was just entered or left finds its rest. */
const CALM = 700;
const settled = () => new Promise<boolean>((done) => setTimeout(done, CALM, true));
