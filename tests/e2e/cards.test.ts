import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { textsIn } from '#lib/recording/png-recipe.ts';
import { SITE } from '../../scripts/lib/site.mjs';
import { CARD, hasCard, saidOf } from '../../vite/cards.mjs';
import { LANGUAGES } from '../../vite/languages.mjs';

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html'))
	.map((file) => dirname(file));

/** What a page says to others, by the names of its tags. */
const tagsIn = (html: string): Record<string, string> =>
	Object.fromEntries(
		[...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)">/g)].map(
			([, name, content]) => [name, content]
		)
	);

test('there are the pages that this looks at', () => {
	expect(pages.length).toBeGreaterThan(70);
});

test.for(pages)('a link to %s shows its words and a picture elsewhere', (page) => {
	const english = page.replace(new RegExp(`^(?:${LANGUAGES.join('|')})(?:/|$)`), '');
	const html = readFileSync(join(SITE, page, 'index.html'), 'utf8');
	const tags = tagsIn(html);
	expect(html).toContain(`<title>${tags['og:title']}</title>`);
	expect(html).toContain(`<meta name="description" content="${tags['og:description']}"`);
	expect(tags['twitter:card']).toBe('summary_large_image');
	const image = readFileSync(join(SITE, page, tags['og:image']!));
	expect(image.length).toBeLessThanOrEqual(150_000);
	expect([image.readUInt32BE(16), image.readUInt32BE(20)].map(String)).toEqual([
		tags['og:image:width'],
		tags['og:image:height']
	]);
	if (english.startsWith('embed/')) return expect(tags['og:image']).toMatch(/stills\/[\w-]+\.png$/);
	expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
	// Other languages show the card of the page in English.
	if (english !== page || !hasCard(page)) return;
	// `npm run cards` makes it again where the page says something else by now.
	const { title, description } = saidOf(html);
	expect(textsIn(image)).toMatchObject({ Title: title, Description: description });
});
