/** What every page is served with: cross-origin isolation, which WebAssembly threads need. */
export const ISOLATION = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};
