import { compile } from 'mdsvex';

/**
 * Markdown of a model's folder as HTML, to stand below a page's own heading: its headings go one level
 * down, pictures link to themselves, and what it links to in the repository has its address on the site.
 * Throws where it shows or links to a file that has none.
 * @param {string} text @param {Record<string, string>} addresses by the path that the text gives
 */
export async function cardOf(text, addresses) {
	/** @param {any} tree */
	const adapt = (tree) => {
		for (const node of tree.children ?? []) adapt(node);
		if (tree.type === 'heading') tree.depth += 1;
		if (tree.type === 'link' || tree.type === 'image') tree.url = addressOf(tree.url, addresses);
		if (tree.type !== 'image') return;
		const { type, url, alt } = tree;
		Object.assign(tree, { type: 'link', url, children: [{ type, url, alt }] });
	};
	const compiled = await compile(text, {
		extensions: ['.md'],
		filename: 'card.md',
		smartypants: false,
		highlight: false,
		remarkPlugins: [() => adapt]
	});
	return compiled?.code ?? '';
}

/** @param {string} url @param {Record<string, string>} addresses */
function addressOf(url, addresses) {
	if (/^(https?:|#)/.test(url)) return url;
	const address = addresses[url];
	if (!address) throw new Error(`the card points to ${url}, which is not on the site`);
	return address;
}
