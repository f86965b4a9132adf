import { chromium } from 'playwright';
import { browserFlags } from './browser-flags.mjs';
import { findBrowser } from './find-browser.mjs';

/** A Chromium without a window, to be closed. @param {{ webgpu: boolean }} options */
export const launchChromium = (options) =>
	chromium.launch({ executablePath: findBrowser(), args: browserFlags(options) });
