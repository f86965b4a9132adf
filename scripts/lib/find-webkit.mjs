import { findProgram } from './find-program.mjs';

/** @typedef {{ driver: string, screen: string }} WebKit the programs that drive it, and that stand for its screen */

/** WebKit's: what WEBKIT_DRIVER_PATH and XVFB_PATH say, else those on PATH; undefined where one is missing. Throws when they name no file. @returns {WebKit | undefined} */
export function findWebKit() {
	const driver = findProgram('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']);
	const screen = findProgram('XVFB_PATH', ['Xvfb']);
	return driver && screen ? { driver, screen } : undefined;
}
