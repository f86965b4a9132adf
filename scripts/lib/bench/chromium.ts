import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { BenchOutcome, BenchTask } from '#lib/bench/bench-task.ts';
import { mergedOutcome } from '#lib/bench/readings.ts';
import { launchChromium } from '../launch-chromium.mjs';
import { root } from '../root.mjs';
import { serve } from '../serve.mjs';

/** Builds the bench's page as the site is built; returns its folder. */
async function buildPage(): Promise<string> {
	const outDir = join(root, '.cache/bench/page');
	await build({
		configFile: false,
		logLevel: 'error',
		root: join(root, 'scripts/lib/bench/page'),
		worker: { format: 'es' },
		build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'esnext' }
	});
	await writeFile(join(outDir, '404.html'), '');
	return outDir;
}

/** Measures the tasks in Chromium, in turn and `rounds` times, each in a profile and a worker of its own. */
export async function inChromium(
	tasks: readonly BenchTask[],
	rounds: number
): Promise<BenchOutcome[]> {
	const { address, close } = await serve(await buildPage(), 0);
	const browser = await launchChromium({ webgpu: true });
	try {
		const results: BenchOutcome[] = [];
		for (let round = 0; round < rounds; round++) {
			for (const [i, task] of tasks.entries()) {
				const context = await browser.newContext();
				const page = await context.newPage();
				await page.goto(address);
				results[i] = mergedOutcome(
					results[i],
					await page.evaluate((task) => window.measure(task), task)
				);
				await context.close();
			}
		}
		return results;
	} finally {
		await browser.close();
		await close();
	}
}
