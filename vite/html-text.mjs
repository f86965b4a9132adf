/** Text out of HTML, as Svelte writes it. @param {string} html */
export const plain = (html) =>
	html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

/** Text as an attribute holds it. @param {string} text */
export const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
