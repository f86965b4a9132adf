/** What every page is served with: cross-origin isolation, which WebAssembly threads need. */
const ISOLATION = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

/** @param {import('node:http').ServerResponse} response */
export function isolate(response) {
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
