import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';
import { shell } from './shell.mjs';

/** Where the built site lies. */
export const SITE = join(root, 'build');

/** Inside the site's folder, which every build empties: no stamp without the build it is for. */
const STAMP = join(SITE, '.built-from');

/** Builds the site, unless it stands there built from what is there now. Throws with one sentence. */
export async function ensureSite() {
	const now = await fingerprint();
	const before = await readFile(STAMP, 'utf8').catch(() => '');
	if (now === before) return;

	// Vite takes the rest of such a path for a part of an address.
	if (root.includes('#') || root.includes('?'))
		throw new Error(
			`The site can’t be built in a folder with # or ? in its path: move ${root} elsewhere.`
		);
	console.log('Building the site …');
	// Should the build fail, nothing old is left to be taken for it.
	await rm(SITE, { recursive: true, force: true });
	// Whoever asks for it: a test would have Svelte build what warns of mistakes.
	const { ok, output } = await shell('vite build', { env: { NODE_ENV: 'production' } });
	if (!ok) throw new Error(`${output.trimEnd()}\n\nThe site could not be built: see above.`);
	await writeFile(STAMP, now);
}
