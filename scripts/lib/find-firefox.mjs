import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Firefox's program: what FIREFOX_PATH says, else one on PATH. Throws when FIREFOX_PATH names no file. */
export function findFirefox() {
	const { FIREFOX_PATH, PATH = '' } = process.env;
	if (FIREFOX_PATH) {
		if (isFile(FIREFOX_PATH)) return FIREFOX_PATH;
		throw new Error(`FIREFOX_PATH is "${FIREFOX_PATH}", and there is no such file.`);
	}
	return PATH.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)))
		.find(isFile);
}
