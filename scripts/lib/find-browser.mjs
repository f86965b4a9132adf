import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Chrome's or Chromium's program: what CHROME_PATH says, else one on PATH, else Playwright's own,
 *  where it has been downloaded. Throws when CHROME_PATH names no file. */
export function findBrowser() {
	const { CHROME_PATH, PATH = '' } = process.env;
	if (CHROME_PATH) {
		if (isFile(CHROME_PATH)) return CHROME_PATH;
		throw new Error(`CHROME_PATH is "${CHROME_PATH}", and there is no such file.`);
	}
	const suffix = process.platform === 'win32' ? '.exe' : '';
	for (const folder of PATH.split(delimiter)) {
		const found = NAMES.map((name) => join(folder, name + suffix)).find(isFile);
		if (found) return found;
	}
	const { chromium } = createRequire(import.meta.url)('playwright');
	const own = chromium.executablePath();
	return existsSync(own) ? /** @type {string} */ (own) : undefined;
}
