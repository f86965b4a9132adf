import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Everything that the built site is made of. */
const INPUTS = [
	'src',
	'content',
	'static',
	'models',
	'vite',
	'tests/pictures',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Python, read by no page. */
const NOT_INPUTS = [join('models', 'training')];

/** @param {string} path @returns {Promise<string[]>} every file at or below `path`, in order */
async function filesBelow(path) {
	if (NOT_INPUTS.includes(path)) return [];
	const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
		if (error.code === 'ENOTDIR') return undefined;
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	if (!entries) return [path];
	const names = entries.map(({ name }) => name).sort();
	return (await Promise.all(names.map((name) => filesBelow(join(path, name))))).flat();
}

/** Changes when a name or a byte of what the site is built from changes; when nothing does, never. */
export async function fingerprint() {
	const files = (await Promise.all(INPUTS.map(filesBelow))).flat();
	const hash = createHash('sha256');
	for (const file of files) {
		const bytes = await readFile(join(root, file));
		hash.update(`${file}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}
