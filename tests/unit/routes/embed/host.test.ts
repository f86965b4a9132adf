import { expect, test } from 'vitest';
import { withoutTyped } from '../../../../src/routes/embed/[figure]/host.ts';

test('a host is told numbers and choices, and texts that it gave; what is typed stays', () => {
	const given = { prompt: 'a dog', seed: 7 };
	const texts = ['prompt'];
	expect(withoutTyped({ prompt: 'a dog', seed: 9 }, given, texts)).toEqual({
		values: { prompt: 'a dog', seed: 9 },
		typed: []
	});
	expect(withoutTyped({ prompt: 'my secret', seed: 9 }, given, texts)).toEqual({
		values: { seed: 9 },
		typed: ['prompt']
	});
});
