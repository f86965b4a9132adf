import { expect, test } from 'vitest';
import { cardNameOf, saidOf, tagsOf } from '../../../vite/cards.mjs';

const said = { title: 'Lab · From Static', description: 'Points & "shapes".' };

test('a page’s card is named after its folder', () => {
	expect(['.', 'lab', 'lessons/adding-noise'].map(cardNameOf)).toEqual([
		'home',
		'lab',
		'lessons-adding-noise'
	]);
});

test('where the site’s address is known, the picture and the page are named by it', () => {
	const site = 'https://example.org/from-static';
	const tags = tagsOf(said, { name: 'lab', folder: 'lab', site });
	expect(tags).toContain(`"og:url" content="${site}/lab/"`);
	expect(tags).toContain(`"og:image" content="${site}/cards/lab.png"`);
	expect(tagsOf(said, { name: 'home', folder: '.', site })).toContain(`content="${site}/"`);
});

test('where it is not, the picture is found from the page on, at any depth', () => {
	const image = (folder: string) =>
		/og:image" content="([^"]+)"/.exec(tagsOf(said, { name: 'x', folder }))?.[1];
	expect(['.', 'lab', 'lessons/adding-noise'].map(image)).toEqual([
		'./cards/x.png',
		'../cards/x.png',
		'../../cards/x.png'
	]);
	expect(tagsOf(said, { name: 'x', folder: 'lab' })).not.toContain('og:url');
});

test('words come out of a page’s head as they are, and go in as attributes', () => {
	const html =
		'<title>A &amp; B</title><meta name="description" content="It says &quot;no&quot; &lt;here&gt;."/>';
	const { title, description } = saidOf(html);
	expect([title, description]).toEqual(['A & B', 'It says "no" <here>.']);
	expect(tagsOf({ title, description }, { name: 'x', folder: '.' })).toContain(
		'content="It says &quot;no&quot; <here>."'
	);
	expect(() => saidOf('<title>Alone</title>')).toThrow('says nothing of itself');
});
