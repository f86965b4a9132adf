const FIGURE = /<LazyFigure\b[\s\S]*?<\/LazyFigure>/g;

/**
 * Marks the end of every figure whose component has a folder of its own. Where no script runs, the built site shows
 * its picture there: vite/stills.mjs.
 * @param {string} code of a lesson, as Svelte
 */
export const stills = (code) =>
	code.replace(FIGURE, (figure) => {
		const name = nameOf(figure, code);
		return name ? `${figure}\n<noscript data-still="${name}"></noscript>` : figure;
	});

/** The folder of the component that a figure loads or, without, of the first that it shows. */
function nameOf(/** @type {string} */ figure, /** @type {string} */ code) {
	const loaded = /import\(['"]#lib\/(?:widgets|components)\/([\w-]+)\//.exec(figure)?.[1];
	if (loaded) return loaded;
	const shown = [...figure.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name);
	return shown
		.map(
			(name) =>
				new RegExp(`import ${name} from ['"]#lib/(?:widgets|components)/([\\w-]+)/`).exec(code)?.[1]
		)
		.find(Boolean);
}
