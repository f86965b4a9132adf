import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * A program's file: what an environment variable says, else the first of `names` on PATH. Throws when the variable
 * names no file.
 * @param {string} variable
 * @param {readonly string[]} names
 */
export function findProgram(variable, names) {
	const { [variable]: said, PATH = '' } = process.env;
	if (said) {
		if (isFile(said)) return said;
		throw new Error(`${variable} is "${said}", and there is no such file.`);
	}
	const suffix = process.platform === 'win32' ? '.exe' : '';
	return PATH.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name + suffix)))
		.find(isFile);
}
