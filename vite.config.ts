import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags } from './scripts/lib/browser-flags.mjs';
import { findBrowser } from './scripts/lib/find-browser.mjs';
import { ISOLATION } from './scripts/lib/headers.mjs';

/** Reached only from the worker, so found late: without this the first run reloads midway. */
const TFJS = [
	'@tensorflow/tfjs',
	'@tensorflow/tfjs-backend-cpu',
	'@tensorflow/tfjs-backend-wasm',
	'@tensorflow/tfjs-backend-webgpu',
	'@tensorflow/tfjs-core'
];

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	optimizeDeps: { include: TFJS },
	// Every file the site imports stays a file: data: addresses would need holes in the CSP.
	build: { assetsInlineLimit: 0 },
	server: {
		headers: ISOLATION,
		// Lessons and weights lie outside src, which the dev server would refuse to serve.
		fs: { allow: ['content', 'models'] }
	},
	preview: { headers: ISOLATION },
	test: {
		projects: [
			{
				// No Svelte here: the core and its tests are plain TypeScript, and start at once.
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 60_000,
					// One at a time: the tests of a backend would share its one device.
					fileParallelism: false,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								executablePath: findBrowser(),
								args: browserFlags({ webgpu: true })
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				test: {
					name: 'e2e',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/serve-site.ts',
					testTimeout: 120_000,
					hookTimeout: 60_000,
					fileParallelism: false
				}
			}
		]
	}
});
