import { LANGUAGES } from './languages.mjs';

/** What every page is served with: cross-origin isolation, which WebAssembly threads need. */
const ISOLATION = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

/** What every file is served with. The pages' own policy stands in them, as `<meta>`. */
const SECURITY = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=()'
};

/** For figures in other people's pages, isolated or in a sandbox: none of these files is a secret. */
const ANYWHERE = {
	'Cross-Origin-Resource-Policy': 'cross-origin',
	// A sandbox without an origin asks for scripts as a stranger would.
	'Access-Control-Allow-Origin': '*'
};
/** Only figures may stand there: the buttons of another page could be pressed unseen. */
const NOWHERE_ELSE = { 'Content-Security-Policy': "frame-ancestors 'self'" };

/** A worker has no `<meta>`. tfjs compiles WebAssembly in it. */
const WORKER = {
	'Content-Security-Policy':
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'"
};

/** The home page of each language; below it lie the same pages. */
const HOMES = ['/', ...LANGUAGES.map((language) => `/${language}/`)];

/** What has its hash in its name never changes. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASK_AGAIN = { 'Cache-Control': 'no-cache' };

/**
 * Headers by the beginning of a path, for the site's own server and for hosts that read `_headers`; for a path all
 * that fit it hold.
 * @param {readonly string[]} folders the site's own, at the top
 * @returns {[start: string, headers: Record<string, string>][]}
 */
export const headersOf = (folders) => [
	['/', { ...ISOLATION, ...SECURITY, ...ANYWHERE }],
	...folders
		.filter((name) => !['_app', 'embed', 'pagefind', ...LANGUAGES].includes(name))
		.flatMap((name) => HOMES.map((home) => `${home}${name}/`))
		.map((start) => /** @type {[string, typeof NOWHERE_ELSE]} */ ([start, NOWHERE_ELSE])),
	['/_app/immutable/', FOREVER],
	['/_app/immutable/workers/', WORKER]
];

/**
 * @param {import('node:http').ServerResponse} response @param {string} path
 * @param {ReturnType<typeof headersOf>} all
 */
export function setHeaders(response, path, all) {
	const fitting = all.filter(([start]) => path.startsWith(start)).map(([, headers]) => headers);
	const home = HOMES.includes(path) ? NOWHERE_ELSE : {};
	for (const [name, value] of Object.entries(Object.assign({}, ASK_AGAIN, home, ...fitting))) {
		response.setHeader(name, value);
	}
}

/**
 * The same as a file, in the form that Netlify and Cloudflare Pages read.
 * @param {ReturnType<typeof headersOf>} all
 */
export const headersFile = (all) =>
	[
		...HOMES.map((home) => linesOf(home, NOWHERE_ELSE)),
		...all.map(([start, headers]) => linesOf(`${start}*`, headers))
	].join('');

/** @param {string} path @param {Record<string, string>} headers */
const linesOf = (path, headers) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** Serves with SharedArrayBuffer what Vite serves while the site is written.
 *  @param {import('node:http').ServerResponse} response */
function isolate(response) {
	for (const [name, value] of Object.entries(ISOLATION)) response.setHeader(name, value);
}

/**
 * A Vite plugin that isolates what the dev server answers. Vite's own setting misses Kit's pages,
 * and the middleware misses those of Vitest.
 * @returns {import('vite').Plugin}
 */
export function isolation() {
	return {
		name: 'isolation',
		config: () => ({ server: { headers: ISOLATION } }),
		configureServer({ middlewares }) {
			middlewares.use((_request, response, next) => {
				isolate(response);
				next();
			});
		}
	};
}
