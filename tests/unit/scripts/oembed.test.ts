import { expect, test } from 'vitest';
import { oembedOf } from '../../../vite/oembed.mjs';

test('where the site’s address is known, every address in an answer is whole', () => {
	const answer = oembedOf({
		name: 'two-bells',
		title: 'Two &amp; bells',
		site: 'https://site.example/under',
		size: { width: 1280, height: 900 }
	});
	expect(answer).toMatchObject({
		title: 'Two & bells',
		provider_url: 'https://site.example/under/',
		width: 1280,
		height: 900
	});
	expect(answer.html).toContain('src="https://site.example/under/embed/two-bells/"');
	expect(answer.html).toContain('title="Two &amp; bells"');
});

test('without it, they are given from the answer on', () => {
	const { html, provider_url } = oembedOf({ name: 'a', title: 'A' });
	expect(new URL(provider_url, 'https://x.example/y/embed/a/oembed.json').href).toBe(
		'https://x.example/y/'
	);
	expect(html).toContain('src="./"');
});
