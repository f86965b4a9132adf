/**
 * Where in a lesson a message belongs that was made of its Svelte. mdsvex keeps no map, but it keeps
 * the script's lines as they are, and every component in its order: so a place in the script is
 * counted from the script, and any other found again behind the nearest component before it.
 */

/** @typedef {{ line: number, column: number }} Place both from 1 */
/** @typedef {{ source: string, code: string }} Lesson as written, and as Svelte */

const SCRIPT = /<script(?![^>]*context)[^>]*>\n([\s\S]*?)<\/script>/;
const COMPONENT = /<[A-Z]\w*/g;

/** @param {Lesson} lesson @param {Place} place in the Svelte @returns {Place} in the lesson */
export function placeInLesson({ source, code }, place) {
	const lines = code.split('\n');
	const line = lines[place.line - 1] ?? '';
	const at = lines.slice(0, place.line - 1).join('\n').length + place.column;
	const script = SCRIPT.exec(code);
	const from = code.indexOf('</script>', script?.index) + 1;
	if (script && at < from) return inScript(source, line, place);

	const components = [...code.slice(from, at + 1).matchAll(COMPONENT)].length;
	const begin = source.lastIndexOf('</script>') + 1;
	const tags = [...source.slice(begin).matchAll(COMPONENT)];
	const tag = begin + (tags[components - 1]?.index ?? 0);
	const word = /^(?:[\w$-]+|.)/.exec(line.slice(place.column - 1))?.[0] ?? '';
	const found = word ? source.indexOf(word, tag) : -1;
	return placeOf(source, found < 0 ? tag : found);
}

/** @param {string} source @param {string} line @param {Place} place @returns {Place} */
function inScript(source, line, place) {
	const start = source.search(/<script/);
	const found = source.split('\n').indexOf(line, placeOf(source, start).line - 1);
	return found < 0 ? { line: 1, column: 1 } : { line: found + 1, column: place.column };
}

/** @param {string} text @param {number} at @returns {Place} */
function placeOf(text, at) {
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
