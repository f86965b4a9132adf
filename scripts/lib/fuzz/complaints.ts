import type { Page as PlaywrightPage } from 'playwright';
import type { Page } from 'puppeteer-core';

/** What pages of both drivers let one hear, each in types of its own. */
interface Heard {
	on(event: 'console', heard: (message: { type(): string; text(): string }) => void): unknown;
	on(event: 'pageerror', heard: (error: unknown) => void): unknown;
	on(event: 'response', heard: (answer: { status(): number; url(): string }) => void): unknown;
	on(event: 'request', heard: (request: { url(): string }) => void): unknown;
}

/** What a page complains of, from now on: console errors, uncaught errors, answers ≥ 400, requests to others than `address`. */
export function complaintsOf(page: Page | PlaywrightPage, address: string): string[] {
	const complaints: string[] = [];
	const heard = page as unknown as Heard;
	heard.on('console', (message) => {
		// Svelte warns only in this way of a page whose HTML isn't what its scripts expect.
		if (message.type() === 'error' || message.text().includes('svelte.dev/e/'))
			complaints.push(`console: ${message.text()}`);
	});
	heard.on('pageerror', (error) => complaints.push(`uncaught: ${stackOf(error)}`));
	heard.on('response', (answer) => {
		if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`);
	});
	heard.on('request', (request) => {
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
