import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';

/** A script without `defer`: nothing is painted before it has come. */
const BLOCKING = /<script src="[^"]*?([^"/]+\.js)"><\/script>/g;

/**
 * A page with its blocking scripts, which lie in static/, written out: they are smaller than what asking for them costs.
 * The page's policy lets pass what has their hashes.
 * @param {string} html
 */
export function withFirstScripts(html) {
	/** @type {string[]} */
	const hashes = [];
	const written = html.replace(BLOCKING, (_, name) => {
		const code = readFileSync(join(root, 'static', name), 'utf8');
		hashes.push(` 'sha256-${createHash('sha256').update(code).digest('base64')}'`);
		return `<script>${code}</script>`;
	});
	return written.replace(/(?<=\bscript-src [^;]*)(?=;)/, hashes.join(''));
}
