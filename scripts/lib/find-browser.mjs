import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findProgram } from './find-program.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** Chrome's or Chromium's program: what CHROME_PATH says, else one on PATH, else Playwright's own,
 *  where it has been downloaded. Throws when CHROME_PATH names no file. */
export function findBrowser() {
	const found = findProgram('CHROME_PATH', NAMES);
	if (found) return found;
	const { chromium } = createRequire(import.meta.url)('playwright');
	const own = chromium.executablePath();
	return existsSync(own) ? /** @type {string} */ (own) : undefined;
}
