import { createHash } from 'node:crypto';

/** What a page runs, or is styled by, that is written in it. */
const WRITTEN = {
	'script-src': /<script>([\s\S]*?)<\/script>/g,
	'style-src': /<style>([\s\S]*?)<\/style>/g
};
const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;

/**
 * A page whose policy lets pass the scripts and styles that are written in it as they are now, and no others.
 * @param {string} html
 */
export const withHashes = (html) =>
	html.replace(POLICY, (policy) =>
		policy
			.split('; ')
			.map((line) => {
				const [directive = '', ...sources] = line.split(' ');
				if (!(directive in WRITTEN)) return line;
				const pattern = WRITTEN[/** @type {keyof typeof WRITTEN} */ (directive)];
				const hashes = [...html.matchAll(pattern)].map(([, code = '']) => `'sha256-${hash(code)}'`);
				return [directive, ...sources.filter((one) => !one.startsWith("'sha256-")), ...hashes].join(
					' '
				);
			})
			.join('; ')
	);

/** @param {string} code */
const hash = (code) => createHash('sha256').update(code).digest('base64');
