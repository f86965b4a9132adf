import { by_guidance as byGuidance } from '#site-model/metrics.json' with { type: 'json' };
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { faultsIn, type Question } from '#lib/lesson/question.ts';
import { slugOf } from '#lib/lessons.ts';
import { shuffled } from '#lib/lesson/shuffled.ts';
import { lessonTexts } from './prose.ts';

interface Questions {
	opening: Question;
	questions: Question[];
}

const content = new URL('../../../content/', import.meta.url);
const files = (await readdir(content)).filter((name) => name.endsWith('.questions.ts'));

const all = await Promise.all(
	files.map(async (file) => (await import(new URL(file, content).href)) as Questions)
);
const asked = all.flatMap(({ opening, questions }) => [opening, ...questions]);
const share = (is: (question: Question) => boolean) => asked.filter(is).length / asked.length;

test('the place of an answer does not give it away: none is right in more than half of the questions', () => {
	for (const place of [0, 1, 2]) {
		expect(share(({ id, options }) => !!shuffled(options, id)[place]?.right)).toBeLessThan(0.5);
	}
});

test('nor does its length: the right answer is the longest in less than two of five, and the shortest too', () => {
	const length = (option: { say: string }) => option.say.length;
	const isAt = (end: (...lengths: number[]) => number) =>
		share(
			({ options }) => length(options.find(({ right }) => right)!) === end(...options.map(length))
		);
	expect(isAt(Math.max)).toBeLessThan(0.4);
	expect(isAt(Math.min)).toBeLessThan(0.5);
});

const option = { say: 'yes', because: 'it is', right: true } as const;
const sound: Question = {
	id: 'a',
	ask: 'Is it?',
	options: [option, { say: 'no', because: 'it is' }]
};

test.each(files)('every question in content/%s can be answered, and is explained', async (file) => {
	const { opening, questions } = (await import(new URL(file, content).href)) as Questions;
	expect(faultsIn([opening, ...questions])).toEqual([]);
	// The last lesson is all questions.
	expect(questions.length).toBeLessThanOrEqual(file.startsWith('14-') ? 10 : 4);
});

test.each(files)('every figure that a question of content/%s points to is there', async (file) => {
	const { questions } = (await import(new URL(file, content).href)) as Questions;
	const slug = slugOf(file.replace('.questions.ts', '.svx'));
	const missing = questions.filter(({ figure, lesson = slug }) => {
		const text = lessonTexts.find(({ file }) => slugOf(file) === lesson)!.text;
		return figure && !text.includes(` id="${figure}"`);
	});
	expect(missing).toEqual([]);
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

test('guidance 10 gets everything right in fewer pictures than 3, as the exam says', () => {
	expect(byGuidance[10].all).toBeLessThan(byGuidance[3].all);
});
