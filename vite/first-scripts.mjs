import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';

/** A script without `defer`: nothing is painted before it has come. */
const BLOCKING = /<script src="[^"]*?([^"/]+\.js)"><\/script>/g;

/**
 * A page with its blocking scripts, which lie in static/, written out: they are smaller than what asking for them costs.
 * @param {string} html
 */
export const withFirstScripts = (html) =>
	html.replace(
		BLOCKING,
		(_, name) => `<script>${readFileSync(join(root, 'static', name), 'utf8')}</script>`
	);
