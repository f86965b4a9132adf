const OLD_FORMATS = /,url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g;

/**
 * A Vite plugin: KaTeX's fonts as WOFF2 only, which every browser reads that can run the site.
 * The site is forty files lighter for it.
 * @returns {import('vite').Plugin}
 */
export function katexFonts() {
	return {
		name: 'katex-fonts',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('katex.min.css')) return;
			return { code: code.replace(OLD_FORMATS, ''), map: null };
		}
	};
}
