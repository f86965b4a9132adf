import { describe, expect, it } from 'vitest';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { taughtNamed, withTaughtNamed } from '#lib/recipe/taught-address.ts';

describe('taught words in an address', () => {
	it('are named apart by commas, and nothing is where there are none', () => {
		const query = withTaughtNamed('p=a+blorp+and+a+zorble', ['blorp', 'zorble', 'blorp']);
		expect(query).toBe('p=a+blorp+and+a+zorble&taught=blorp%2Czorble');
		expect(taughtNamed(new URLSearchParams(query))).toEqual(['blorp', 'zorble']);
		expect(recipeFromQuery(query).notes).toEqual([]);
		expect(withTaughtNamed('p=a+dog', [])).toBe('p=a+dog');
		expect(taughtNamed(new URLSearchParams('p=a+dog'))).toEqual([]);
	});

	it('are words whatever a link says, each once, and not endlessly many', () => {
		const odd = new URLSearchParams([['taught', 'Blorp;blorp, <b>zorble</b> 12']]);
		expect(taughtNamed(odd)).toEqual(['blorp', 'b', 'zorble']);
		const many = 'abcdefghijkl'.split('').join();
		expect(taughtNamed(new URLSearchParams([['taught', many]]))).toHaveLength(8);
	});
});
