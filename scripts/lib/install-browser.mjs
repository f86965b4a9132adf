import { readFile } from 'node:fs/promises';
import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findWebKit } from './find-webkit.mjs';
import { shell } from './shell.mjs';

const FIVE_MINUTES = 300_000;

/** Finds a browser for the tests, or installs one: Playwright's, or where that cannot be had,
 *  Debian's or Ubuntu's. Throws with one sentence. */
export async function ensureBrowser() {
	if (findBrowser()) return;
	console.log('Installing a browser for the tests …');
	await shell('playwright install chromium', { timeout: FIVE_MINUTES });
	if (!findBrowser() && (await isRootOnDebian())) {
		await installPackage('chromium');
	}
	if (findBrowser()) return;
	throw new Error(
		'No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to where one is.'
	);
}

/** Finds Firefox, or installs Debian's or Ubuntu's. Throws with one sentence. */
export async function ensureFirefox() {
	if (findFirefox()) return;
	if (await isRootOnDebian()) await installPackage('firefox-esr');
	if (findFirefox()) return;
	throw new Error('No Firefox for the tests: install it, or set FIREFOX_PATH to where it is.');
}

/**
 * Finds WebKit's driver with a screen for it, or installs Debian's or Ubuntu's. Throws with one sentence.
 * @returns {Promise<import('./find-webkit.mjs').WebKit>}
 */
export async function ensureWebKit() {
	if (!findWebKit() && (await isRootOnDebian())) await installPackage('webkit2gtk-driver xvfb');
	const found = findWebKit();
	if (found) return found;
	throw new Error(
		'No WebKit for the tests: install webkit2gtk-driver and xvfb, or set WEBKIT_DRIVER_PATH and XVFB_PATH to where they are.'
	);
}

/** @param {string} names */
const installPackage = (names) =>
	shell(`apt-get update && apt-get install -y --no-install-recommends ${names}`, {
		timeout: FIVE_MINUTES
	});

async function isRootOnDebian() {
	const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
	return process.getuid?.() === 0 && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}
