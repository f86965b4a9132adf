import { proseOf } from './prose.ts';

/** Syllables of an English word, by rule of thumb: groups of vowels, less the silent e. */
export function syllablesOf(word: string): number {
	const bare = word
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(/(?:[^laeiouy]es|[^aeioudt]ed|[^laeiouy]e)$/, (end) => end[0]!);
	return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The school grade of a text after Flesch and Kincaid (1975); paragraphs and list items end a sentence. */
export function gradeOf(text: string): { grade: number; words: number } {
	const sentences = text
		.split(/[.!?]+[”"’)_*]*(?:\s|$)|\n\s*\n|\n- /)
		.map((sentence) => sentence.match(/[A-Za-z][A-Za-z’']*/g) ?? [])
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return {
		grade: 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59,
		words: words.length
	};
}

/** What a reader at one level reads of a lesson: without figures, headings and the questions. */
export function pathOf(lesson: string, level: 1 | 2 | 3): string {
	const body = lesson
		.replace(/^---[\s\S]*?\n---\n/, '')
		.replace(/<LazyFigure[\s\S]*?<\/LazyFigure>/g, '')
		.replace(/^(?:#+ |\|).*$/gm, '')
		.replace(/<Level is=\{(\d)\}>[\s\S]*?<\/Level>/g, (passage, is) =>
			Number(is) === level ? passage : ''
		);
	return proseOf(body);
}

/** The passages of one level alone. */
export const passagesOf = (lesson: string, level: 1 | 2 | 3): string =>
	[...lesson.matchAll(/<Level is=\{(\d)\}>([\s\S]*?)<\/Level>/g)]
		.filter(([, is]) => Number(is) === level)
		.map(([, , text]) => proseOf(text!))
		.join('\n\n');
