/**
 * A remark plugin: every `##` gets an address made of its words in English, and the list of them goes into the
 * lesson's metadata as `headings: [{ id, title }]`.
 * @param {string} english the lesson before it was translated: links from other pages hold in every language
 */
export function headings(english) {
	const prose = english.replace(/^```[\s\S]*?^```/gm, '');
	const ids = [...prose.matchAll(/^## (.*)$/gm)].map(([, title = '']) => idOf(title));
	/** @param {any} tree @param {any} file */
	return function collect(tree, file) {
		const found = tree.children
			.filter((/** @type {any} */ node) => node.type === 'heading' && node.depth === 2)
			.map((/** @type {any} */ node, /** @type {number} */ i) => {
				const title = textOf(node).trim();
				const id = ids[i];
				node.data = { ...node.data, id, hProperties: { id } };
				return { id, title };
			});
		file.data.fm = { ...file.data.fm, headings: found };
	};
}

/** @param {string} title */
const idOf = (title) =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');

/** @param {any} node @returns {string} */
const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');
