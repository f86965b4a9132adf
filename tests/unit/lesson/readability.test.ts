import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { lessonTexts } from './prose.ts';
import { gradeOf, passagesOf, pathOf, syllablesOf } from './readability.ts';

/** A school grade that somebody with no background reads with ease, and without feeling talked down to. */
const [EASIEST, HARDEST] = [4, 7];

const lessons = lessonTexts.map(({ file, text }) => ({
	name: basename(file, '.svx'),
	path: gradeOf(pathOf(text, 1)).grade.toFixed(1),
	passages: gradeOf(passagesOf(text, 1)).grade.toFixed(1)
}));

test.each(lessons)(
	'$name reads at grade $path, its passages ① at $passages',
	({ path, passages }) => {
		for (const grade of [path, passages].map(Number)) {
			expect(grade).toBeGreaterThanOrEqual(EASIEST);
			expect(grade).toBeLessThanOrEqual(HARDEST);
		}
	}
);

test('syllables are counted as they are spoken, near enough', () => {
	const words = [
		'noise',
		'picture',
		'static',
		'the',
		'apple',
		'guessed',
		'wanted',
		'you’ve',
		'idea'
	];
	expect(words.map(syllablesOf)).toEqual([1, 2, 2, 1, 2, 1, 2, 1, 2]);
});

test('the grade is that of Flesch and Kincaid: 0.39 words a sentence, 11.8 syllables a word', () => {
	// Two sentences of four words, ten syllables.
	const { grade, words } = gradeOf('The cat was tired. It slept all summer long.');
	expect(words).toBe(9);
	expect(grade).toBeCloseTo(0.39 * 4.5 + (11.8 * 10) / 9 - 15.59, 9);
});
