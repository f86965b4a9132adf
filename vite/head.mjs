/** What src/app.html says of icons: apart from what pages add, on which they come alive. */
const ICON = '<link rel="icon"';

/**
 * A page with more tags in its head.
 * @param {string} html @param {string[]} tags
 */
export const withTags = (html, tags) =>
	html.replace(ICON, (icon) => [...tags, icon].join('\n\t\t'));
