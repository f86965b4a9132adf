import { blocksOf } from './blocks.js';

/** Words by themselves: what can stand in an element of its own, which says what language it is in. */
const PLAIN =
	/^(?!<(?!(?:Q|LessonLink|FigureLink|Cite)\b)|\{[#/:@]|[#|>-]|\d+\.\s|\*\s|(?:title|summary|question|concepts): )/;

/**
 * A lesson in another language: each of its passages that has a translation is replaced, and what has none says that it
 * is in English.
 * @param {string} lesson the whole text of an .svx file, in English
 * @param {ReadonlyMap<string, string>} translations passages by their English
 */
export function translated(lesson, translations) {
	let text = lesson;
	let from = 0;
	for (const block of blocksOf(lesson)) {
		const own = translations.get(block.text) ?? inEnglish(block);
		const at = text.indexOf(block.text, from);
		text = text.slice(0, at) + own + text.slice(at + block.text.length);
		from = at + own.length;
	}
	return text.replace(/<Level is=\{(\d)\}>(?=\s*<div lang="en">)/g, '<Level is={$1} inEnglish>');
}

/** @param {import('./blocks.js').Block} block */
const inEnglish = ({ text }) => (PLAIN.test(text) ? `<div lang="en">\n\n${text}\n\n</div>` : text);
