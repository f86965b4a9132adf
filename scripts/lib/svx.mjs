/**
 * The script blocks of a lesson, as TypeScript, for tools that know no .svx. Lines keep their
 * numbers.
 * @param {string} text
 */
export function scriptsOf(text) {
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({
		text: '\n'.repeat(text.slice(0, match.index).split('\n').length - 1) + match[1],
		filename: 'script.ts'
	}));
}
