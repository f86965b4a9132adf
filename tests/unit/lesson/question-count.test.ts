import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questionCount } from '#lib/lesson/question-count.ts';

const each = '{#each questions as question (question.id)}\n<Question {...question} />\n{/each}';

test('the list counts as many as it has, every other tag as one', () => {
	const quiz = `<Quiz>${each}<StepQuestion {...settled} />{#if cat}<Question {...cat} />{/if}</Quiz>`;
	expect(questionCount(`import Question from 'a';\n${quiz}`, 3)).toBe(5);
	expect(questionCount('<Quiz><NumberQuestion {...one} /></Quiz>', 3)).toBe(1);
	expect(questionCount('no quiz', 3)).toBe(0);
});

test('lesson 6 asks three questions of its list and two about its runs', () => {
	expect(questionCount(readFileSync('content/06-words-steer-pictures.svx', 'utf8'), 3)).toBe(5);
});
