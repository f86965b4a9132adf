import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { faultsIn, type Question } from '#lib/lesson/question.ts';

interface Questions {
	opening: Question;
	questions: Question[];
}

const content = new URL('../../../content/', import.meta.url);
const files = (await readdir(content)).filter((name) => name.endsWith('.questions.ts'));

const option = { say: 'yes', because: 'it is', right: true } as const;
const sound: Question = {
	id: 'a',
	ask: 'Is it?',
	options: [option, { say: 'no', because: 'it is' }]
};

test.each(files)('every question in content/%s can be answered, and is explained', async (file) => {
	const { opening, questions } = (await import(new URL(file, content).href)) as Questions;
	expect(faultsIn([opening, ...questions])).toEqual([]);
	expect(questions.length).toBeLessThanOrEqual(4);
});

test('what is wrong with a question is said in words', () => {
	expect(faultsIn([sound])).toEqual([]);
	expect(faultsIn([sound, sound])).toEqual(['a is there twice']);
	expect(faultsIn([{ ...sound, options: [option, { ...option, because: ' ' }] }])).toEqual([
		'a has 2 right answers',
		'a offers the same answer twice',
		'a: why “yes”?'
	]);
	expect(faultsIn([{ ...sound, options: [option] }])).toEqual(['a leaves no choice']);
});
