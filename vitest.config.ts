// Apart from vite.config.ts, so that building the site neither loads nor needs what tests do.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { browserFlags } from './scripts/lib/browser-flags.mjs';
import { findBrowser } from './scripts/lib/find-browser.mjs';

const chromium = playwright({
	launchOptions: { executablePath: findBrowser(), args: browserFlags({ webgpu: true }) }
});

/** Of those in a browser, the tests that compute on its one device, in its one worker. */
const DEVICE = [
	'tests/browser/{model,worker}/**/*.test.ts',
	'tests/browser/routes/lab-*.test.ts',
	'tests/browser/browser.test.ts'
];

/** Lists of lessons and figures name components, which Node has no use for. */
const noComponents = {
	name: 'no-components',
	enforce: 'pre' as const,
	load: (id: string) => (/\.(svelte|svx)$/.test(id) ? 'export default undefined;' : undefined)
};

/** No Svelte here: plain TypeScript in Node, which starts at once. */
const inNode = (name: string): TestProjectInlineConfiguration => ({
	plugins: [noComponents],
	test: {
		name,
		// Nothing to keep apart, and a process for each file takes longer than its tests.
		isolate: false,
		environment: 'node',
		include: [`tests/${name}/**/*.test.ts`]
	}
});

const inBrowser = (
	name: string,
	files: {
		include: string[];
		exclude?: string[];
		setupFiles?: string[];
		fileParallelism: boolean;
	}
): TestProjectInlineConfiguration => ({
	extends: './vite.config.ts',
	test: {
		name,
		...files,
		testTimeout: 60_000,
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			provider: chromium,
			instances: [{ browser: 'chromium' }]
		}
	}
});

export default defineConfig({
	test: {
		projects: [
			inNode('unit'),
			inNode('property'),
			// Where the networks themselves compute: seconds a test, so not among those that answer at once.
			{ ...inNode('network'), test: { ...inNode('network').test, testTimeout: 120_000 } },
			// What README's commands do, each in a process of its own; what takes longest of it beside the rest.
			...['commands', 'bench'].map(inNode).map(({ test, ...project }) => ({
				...project,
				test: { ...test, testTimeout: 600_000, fileParallelism: false }
			})),
			inBrowser('browser', {
				include: ['tests/browser/**/*.test.ts'],
				exclude: DEVICE,
				fileParallelism: true
			}),
			// One at a time: they would share the device.
			inBrowser('device', {
				include: DEVICE,
				setupFiles: ['tests/browser/warm-adapter.ts'],
				fileParallelism: false
			}),
			{
				test: {
					name: 'e2e',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/serve-site.ts',
					testTimeout: 120_000,
					hookTimeout: 60_000,
					// A page comes alive a while after it is shown, longer on a busy machine.
					expect: { poll: { timeout: 20_000 } },
					// Half of a visit is waiting: two browsers fit beside each other on two cores. Each serves one file after another.
					maxWorkers: 2,
					isolate: false
				}
			}
		]
	}
});
