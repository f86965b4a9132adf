/** A `##` section of a Markdown text, without its heading. Throws where there is none of that name. */
export function sectionOf(text: string, heading: string): string {
	const parts = text.split(/^## /m);
	const found = parts.find((part) => part.startsWith(`${heading}\n`));
	if (!found) throw new Error(`no section is called “${heading}”`);
	return found.slice(heading.length).trim();
}
