import { expect, test } from 'vitest';
import { latest } from '#lib/run/latest.ts';

test('only the newest request is the newest', () => {
	const begin = latest();
	const first = begin();
	expect(first()).toBe(true);
	const second = begin();
	expect([first(), second()]).toEqual([false, true]);
});

test('two kinds of requests do not supersede each other', () => {
	const [one, other] = [latest()(), latest()()];
	expect([one(), other()]).toEqual([true, true]);
});

test('an answer that comes late is told from the one that is wanted', async () => {
	const begin = latest();
	const answers: string[] = [];
	const ask = async (name: string, wait: number) => {
		const isNewest = begin();
		await new Promise((resolve) => setTimeout(resolve, wait));
		if (isNewest()) answers.push(name);
	};
	await Promise.all([ask('slow', 20), ask('quick', 1)]);
	expect(answers).toEqual(['quick']);
	const left = ask('left', 1);
	begin();
	await left;
	expect(answers).toEqual(['quick']);
});
