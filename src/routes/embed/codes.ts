const QUOTE = /[&"<>]/g;
const NAMED: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;'
};

/** A text between the quotes of an attribute. */
const quoted = (value: string): string => value.replace(QUOTE, (sign) => NAMED[sign]!);

interface Embedding {
	/** The figure’s name, and what it is called. */
	name: string;
	title: string;
	/** Of its page, without a query. */
	address: string;
	/** What is set, as `settingsQuery` writes it. */
	query: string;
}

/** Its address. */
export const linkCode = ({ address, query }: Embedding): string =>
	query ? `${address}?${query}` : address;

/** `<iframe>`, `height` pixels high. */
export const iframeCode = (embedding: Embedding, height: number): string =>
	`<iframe src="${quoted(linkCode(embedding))}" title="${quoted(embedding.title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

/** The script, once a page, and the element. */
export const componentCode = ({ name, address, query }: Embedding): string => {
	const given = [...new URLSearchParams(query)]
		.map(([key, value]) => ` ${key}="${quoted(value)}"`)
		.join('');
	const script = new URL('../../embed.js', address).href;
	return `<script src="${quoted(script)}"></script>\n<from-static widget="${name}"${given}></from-static>`;
};
