// Apart from vite.config.ts, so that building the site neither loads nor needs what tests do.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags } from './scripts/lib/browser-flags.mjs';
import { findBrowser } from './scripts/lib/find-browser.mjs';

const chromium = playwright({
	launchOptions: { executablePath: findBrowser(), args: browserFlags({ webgpu: true }) }
});

export default defineConfig({
	test: {
		projects: [
			{
				// No Svelte here: the core and its tests are plain TypeScript, and start at once.
				test: {
					name: 'unit',
					// Nothing to keep apart, and a process for each file takes longer than its tests.
					isolate: false,
					environment: 'node',
					include: ['tests/unit/**/*.test.ts']
				}
			},
			{
				extends: './vite.config.ts',
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
						provider: chromium,
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
					// A page comes alive a while after it is shown, longer on a busy machine.
					expect: { poll: { timeout: 20_000 } },
					fileParallelism: false
				}
			}
		]
	}
});
