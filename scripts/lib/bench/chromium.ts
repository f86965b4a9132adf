import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browserFlags } from '../browser-flags.mjs';
import { findBrowser } from '../find-browser.mjs';
import { root } from '../root.mjs';
import { serve } from '../serve.mjs';
import { CACHE } from './onnx-file.ts';
import type { Measured, Task } from './page/protocol.ts';

/** Builds the bench's page as the site is built, with the network in ONNX beside it if that is there; returns its folder. */
async function buildPage(onnxPath: string | undefined): Promise<string> {
	const outDir = join(CACHE, 'page');
	await build({
		configFile: false,
		logLevel: 'error',
		root: join(root, 'scripts/lib/bench/page'),
		worker: { format: 'es' },
		build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'esnext' }
	});
	await mkdir(outDir, { recursive: true });
	if (onnxPath) await copyFile(onnxPath, join(outDir, 'network.onnx'));
	await writeFile(join(outDir, '404.html'), '');
	return outDir;
}

/** Measures the tasks in Chromium, in turn and `rounds` times, each in a profile and a worker of its own. */
export async function inChromium(
	onnxPath: string | undefined,
	tasks: readonly Task[],
	rounds: number
): Promise<Measured[]> {
	const { address, close } = await serve(await buildPage(onnxPath), 0);
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: browserFlags({ webgpu: true })
	});
	try {
		const results: Measured[] = [];
		for (let round = 0; round < rounds; round++) {
			for (const [i, task] of tasks.entries()) {
				const context = await browser.newContext();
				const page = await context.newPage();
				await page.goto(address);
				const measured = await page.evaluate((task) => window.measure(task), task);
				const before = results[i];
				results[i] = {
					...measured,
					calls: [...(before?.calls ?? []), ...measured.calls],
					...(measured.single && { single: [...(before?.single ?? []), ...measured.single] })
				};
				await context.close();
			}
		}
		return results;
	} finally {
		await browser.close();
		await close();
	}
}
