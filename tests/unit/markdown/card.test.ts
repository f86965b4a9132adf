import { expect, test } from 'vitest';
import { cardOf } from '../../../src/markdown/card.js';

test('a picture of a card links to itself, as to a file: no page is looked for there', async () => {
	const html = await cardOf('![six dogs](dogs.png)', { 'dogs.png': '/assets/dogs.png' });
	expect(html).toContain(
		'<a href="/assets/dogs.png" rel="external"><img src="/assets/dogs.png" alt="six dogs"></a>'
	);
	await expect(cardOf('![a cat](cat.png)', {})).rejects.toThrow('cat.png');
});
