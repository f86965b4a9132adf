import puppeteer, { type Browser } from 'puppeteer-core';
import { browserFlags } from '../browser-flags.mjs';
import { findBrowser } from '../find-browser.mjs';
import { findFirefox } from '../find-firefox.mjs';
import { ensureBrowser, ensureFirefox } from '../install-browser.mjs';

/** Milliseconds after which a page that answers nothing has come to a stop. */
const PATIENCE = 60_000;

const chromium = async (): Promise<Browser> => {
	await ensureBrowser();
	return puppeteer.launch({
		executablePath: findBrowser(),
		protocolTimeout: PATIENCE,
		// Its sandbox can't be had as root, and it opens our own pages alone.
		args: [...browserFlags({ webgpu: false }), '--no-sandbox']
	});
};

const firefox = async (): Promise<Browser> => {
	await ensureFirefox();
	return puppeteer.launch({
		browser: 'firefox',
		executablePath: findFirefox(),
		protocolTimeout: PATIENCE
	});
};

/** The browsers that one client drives, each installed where it is missing. */
export const browsers: Readonly<Record<string, () => Promise<Browser>>> = { chromium, firefox };
