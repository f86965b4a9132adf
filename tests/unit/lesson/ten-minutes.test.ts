import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from '#lib/lesson/sources.ts';
import { faultsIn } from '#lib/lesson/question.ts';
import { tenMinutes } from '#words/ten-minutes.ts';
import { stringsOf } from './prose.ts';
import { gradeOf } from './readability.ts';
import { numberSources } from './number-sources.ts';

const text = stringsOf(readFileSync('src/lib/words/en/ten-minutes.ts', 'utf8'));
const { questions } = tenMinutes.asked;

test('the ten minutes read at grade 7 or lower, as a whole and every answer by itself', () => {
	const parts = [text.replace(/\n/g, '\n\n'), ...questions.map(({ answer }) => answer)];
	const grades = parts.map((part) => Number(gradeOf(part).grade.toFixed(1)));
	expect(grades.filter((grade) => grade > 7)).toEqual([]);
});

test('they take ten minutes, at 200 to 240 words a minute with time to play', () => {
	const { words } = gradeOf(text);
	expect(words).toBeGreaterThan(1000);
	expect(words).toBeLessThan(2000);
});

test('they have no sign in them', () => {
	expect(/[\u0370-\u03ff√²₀∑∫=]/.exec(text)).toBe(null);
});

test('every answer has three sentences and names lessons that the book has, or will have', () => {
	for (const { ask, answer } of questions) {
		expect(answer.match(/[.?!](?=\s|$)/g), ask).toHaveLength(3);
	}
});

test('every number has a source, and the files say the same', () => {
	const known = numberSources['ten-minutes']!;
	const numbers = [...new Set(text.match(/(?<![\w.])\d+(?:\.\d+)?(?!\w)/g))].filter(
		(number) => !/^(?:\d|100|20[12]\d)$/.test(number)
	);
	expect(numbers.sort()).toEqual(Object.keys(known).sort());
	for (const [number, source] of Object.entries(known)) {
		if (typeof source === 'object') expect(source.is, number).toBe(number);
		else if (source in sources) {
			expect(questions.flatMap((question) => [...question.sources])).toContain(source);
		}
	}
});

test('the question at the end is sound', () => {
	expect(faultsIn([tenMinutes.test.question])).toEqual([]);
});
