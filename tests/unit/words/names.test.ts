import { expect, test } from 'vitest';
import { about } from '#words/about.ts';
import { compare } from '#words/compare.ts';
import { gallery } from '#words/gallery.ts';
import { lab } from '#words/lab.ts';
import { models } from '#words/models.ts';
import { playground } from '#words/playground.ts';
import { search } from '#words/search.ts';
import { strings } from '#words/site.ts';
import { tenMinutes } from '#words/ten-minutes.ts';
import { wantToKnow } from '#words/want-to-know.ts';

test('a page is called what the links to it in header and footer say', () => {
	const pages = {
		about,
		compare,
		gallery,
		lab,
		models,
		playground,
		search,
		tenMinutes,
		wantToKnow
	};
	const titles = Object.entries(pages).map(([name, { title }]) => [name, title]);
	expect(titles).toEqual(
		Object.keys(pages).map((name) => [name, strings.site[name as keyof typeof strings.site]])
	);
});
