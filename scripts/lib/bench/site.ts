import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { launchChromium } from '../launch-chromium.mjs';
import { serve } from '../serve.mjs';
import { ensureSite, SITE } from '../site.mjs';

/** Bytes as a static host sends them: text and wasm in gzip, what is packed already as it is. */
export interface Transfer {
	/** By kind of file: `js`, `html`, `woff2` … */
	kinds: Record<string, number>;
	total: number;
}

const PACKED = ['.woff2', '.png', '.webp', '.bin', '.safetensors', '.gz'];
/** A page is quiet when it has asked for nothing for so long. */
const QUIET = 3000;

/** What each path of the site downloads, apart from the model; and the model, on either backend. */
export async function transfers(paths: readonly string[]) {
	await ensureSite();
	const { address, close } = await serve(SITE, 0);
	try {
		const pages: Record<string, Transfer> = {};
		for (const path of paths) {
			const asked = await visit(address + path, true, quiet);
			pages[path] = await weigh(asked.filter((file) => !ofModel(file)));
		}
		const firstGeneration = async (webgpu: boolean) => {
			const asked = await visit(`${address}/`, webgpu, firstPicture);
			return weigh(asked.filter(ofModel));
		};
		return { pages, wasm: await firstGeneration(false), webgpu: await firstGeneration(true) };
	} finally {
		await close();
	}
}

const ofModel = (file: string) => file.includes('/workers/');

/** The files that a first visit asks for until `done`. */
async function visit(address: string, webgpu: boolean, done: (page: Page) => Promise<unknown>) {
	const browser = await launchChromium({ webgpu });
	try {
		const page = await browser.newPage();
		const asked = new Set<string>();
		page.on('response', (response) => asked.add(new URL(response.url()).pathname));
		await page.goto(address);
		await done(page);
		return [...asked];
	} finally {
		await browser.close();
	}
}

async function quiet(page: Page): Promise<void> {
	for (let last = Date.now(), on = () => (last = Date.now()); ; await page.waitForTimeout(200)) {
		page.once('response', on);
		if (Date.now() - last > QUIET) return;
	}
}

/** The weights have come, and what the backend needs besides. */
async function firstPicture(page: Page): Promise<void> {
	await page.waitForResponse(/safetensors/, { timeout: 120_000 });
	await quiet(page);
}

async function weigh(files: readonly string[]): Promise<Transfer> {
	const kinds: Record<string, number> = {};
	for (const file of files) {
		const path = extname(file) ? file : join(file, 'index.html');
		const data = await readFile(join(SITE, decodeURIComponent(path))).catch(() =>
			readFile(join(SITE, `${file}.html`))
		);
		const bytes = PACKED.includes(extname(path)) ? data.length : gzipSync(data).length;
		const kind = extname(path).slice(1);
		kinds[kind] = (kinds[kind] ?? 0) + bytes;
	}
	return { kinds, total: Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0) };
}
