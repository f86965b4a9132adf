import { expect, test } from 'vitest';
import { piecesOf } from '#lib/lesson/code.ts';

test('quantities are found by their whole names, and not inside comments or longer words', () => {
	expect(piecesOf('const mu = next0; // mu of x\n')).toEqual([
		{ text: 'const ' },
		{ text: 'mu', kind: 'mu' },
		{ text: ' = next0; ' },
		{ text: '// mu of x', kind: 'comment' }
	]);
});

test('nothing of the source is lost', () => {
	const source = '/** x̂₀\n * of toString */\nconst f = async ({ x0 }) => `σ ${x0.map((z) => -z)}`;';
	expect(
		piecesOf(source)
			.map(({ text }) => text)
			.join('')
	).toBe(source);
});
