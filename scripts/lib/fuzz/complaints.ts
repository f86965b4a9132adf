import type { Page } from 'puppeteer-core';

/** What a page complains of, from now on: console errors, uncaught errors, answers ≥ 400, requests to others, its end. */
export function complaintsOf(page: Page, address: string): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		// Svelte warns only in this way of a page whose HTML isn't what its scripts expect.
		if (message.type() === 'error' || message.text().includes('svelte.dev/e/'))
			complaints.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${stackOf(error)}`));
	page.on('error', (error) => complaints.push(`the page’s end: ${String(error)}`));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
	});
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== address)
			complaints.push(`asked ${request.url()}`);
	});
	return complaints;
}

const stackOf = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? error.message) : String(error);

/** What a page shows or tells that is no number and no word: in texts, attributes and fields, listings aside. */
export async function notNumbers(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const wrong = /\bNaN\b|\bundefined\b|\[object /;
		const found: string[] = [];
		for (const one of document.body.querySelectorAll('*')) {
			if (one.closest('pre, code, script, style, annotation')) continue;
			const texts = [...one.childNodes]
				.filter((node) => node.nodeType === Node.TEXT_NODE)
				.map((node) => node.nodeValue ?? '');
			const attributes = [...one.attributes].map(({ name, value }) => `${name}="${value}"`);
			const value = one instanceof HTMLInputElement ? [`value ${one.value}`] : [];
			for (const text of [...texts, ...attributes, ...value])
				if (wrong.test(text)) found.push(`<${one.localName}>: ${text.trim().slice(0, 120)}`);
		}
		return found;
	});
}
