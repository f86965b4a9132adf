/**
 * A remark plugin: every `##` gets an address made of its words, and the list of them goes into the
 * lesson's metadata as `headings: [{ id, title }]`.
 */
export function headings() {
	/** @param {any} tree @param {any} file */
	return function collect(tree, file) {
		const found = tree.children
			.filter((/** @type {any} */ node) => node.type === 'heading' && node.depth === 2)
			.map((/** @type {any} */ node) => {
				const title = textOf(node).trim();
				const id = title
					.toLowerCase()
					.replace(/[^\p{L}\p{N}]+/gu, '-')
					.replace(/^-|-$/g, '');
				node.data = { ...node.data, id, hProperties: { id } };
				return { id, title };
			});
		file.data.fm = { ...file.data.fm, headings: found };
	};
}

/** @param {any} node @returns {string} */
const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');
