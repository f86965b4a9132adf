import { expect, test } from 'vitest';
import { answerOptions } from '#lib/widgets/provenance/answer-options.ts';

const found = Array.from({ length: 100 }, (_, rank) => ({ index: rank + 6 }));

test('the nearest and three farther ones, the nearest at the place its index gives', () => {
	expect(answerOptions(found).map(({ index }) => index - 6)).toEqual([2, 15, 0, 50]);
});
