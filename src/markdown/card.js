import { compile } from 'mdsvex';

/**
 * Markdown of a model's folder as HTML, to stand below a page's own heading: its headings go one level
 * down, pictures link to themselves, and a link to a file that the site does not have becomes its words.
 * Throws where it shows a picture that has no address.
 * @param {string} text @param {Record<string, string>} addresses by the path that the text gives
 */
export async function cardOf(text, addresses) {
	/** @param {string} url */
	const addressOf = (url) => (/^(https?:|#)/.test(url) ? url : addresses[url]);
	/** @param {any} node @returns {any[]} */
	const adapted = (node) => {
		const children = node.children?.flatMap(adapted);
		const { type, url, alt } = node;
		const address = url && addressOf(url);
		if (type === 'heading') return [{ ...node, depth: node.depth + 1, children }];
		if (type === 'link') return address ? [{ ...node, url: address, children }] : children;
		if (type !== 'image') return [children ? { ...node, children } : node];
		if (!address) throw new Error(`the card shows ${url}, which is not on the site`);
		// A file is no page: without rel, SvelteKit would look for one, and log that there is none.
		const data = { hProperties: { rel: 'external' } };
		return [{ type: 'link', url: address, data, children: [{ type, url: address, alt }] }];
	};
	const compiled = await compile(text, {
		extensions: ['.md'],
		filename: 'card.md',
		smartypants: false,
		highlight: false,
		remarkPlugins: [
			() => (/** @type {any} */ tree) => {
				tree.children = tree.children.flatMap(adapted);
			}
		]
	});
	return compiled?.code ?? '';
}
