import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questionCount } from '#lib/lesson/question-count.ts';

const each = '{#each questions as question (question.id)}\n<Question {...question} />\n{/each}';

test('a list counts as many as it has, every other tag as one', () => {
	const lists = { questions: [1, 2, 3], byNumber: [1, 2] };
	const numbers = '{#each byNumber as asked (asked.id)}<NumberQuestion {...asked} />{/each}';
	const quiz = `<Quiz>${each}<StepQuestion {...settled} />{#if cat}<Question {...cat} />{/if}</Quiz>`;
	expect(questionCount(`import Question from 'a';\n${quiz}`, lists)).toBe(5);
	expect(questionCount(`<Quiz>${each}${numbers}</Quiz>`, lists)).toBe(5);
	expect(questionCount('<Quiz><NumberQuestion {...one} /></Quiz>', lists)).toBe(1);
	expect(questionCount('no quiz', lists)).toBe(0);
});

test('lesson 6 asks three questions of its list and two about its runs', () => {
	expect(
		questionCount(readFileSync('content/06-words-steer-pictures.svx', 'utf8'), {
			questions: [1, 2, 3]
		})
	).toBe(5);
});
