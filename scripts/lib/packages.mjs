import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { shell } from './shell.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * The packages that the lock file asks for and that are not there in that version. Optional ones
 * may be missing: most are for other machines.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed what npm noted in node_modules/.package-lock.json
 */
export function missingPackages(wanted, installed) {
	return Object.entries(wanted.packages)
		.filter(([path, { optional }]) => path !== '' && !optional)
		.filter(([path, { version }]) => installed.packages[path]?.version !== version)
		.map(([path]) => path);
}

/** @param {string} file */
const readLock = async (file) =>
	/** @type {Lock} */ (JSON.parse(await readFile(join(root, file), 'utf8')));

/** Installs what package-lock.json asks for, unless it is there. Throws with one sentence. */
export async function ensurePackages() {
	const wanted = await readLock('package-lock.json');
	const installed = await readLock('node_modules/.package-lock.json').catch(() => ({
		packages: {}
	}));
	if (missingPackages(wanted, installed).length === 0) return;

	console.log('Installing the packages (once; a minute or so) …');
	const { ok, output } = await shell('npm ci --no-audit --no-fund');
	if (ok) return;
	await mkdir(join(root, '.cache'), { recursive: true });
	await writeFile(join(root, '.cache/install.log'), output);
	const reason = output.match(/^npm (?:error|ERR!) (?!code|errno|syscall)(.+)$/m)?.[1];
	throw new Error(
		`Installing the packages failed${reason ? ` (${reason.trim()})` : ''}: the whole story is in .cache/install.log.`
	);
}
