import { expect, inject, test } from 'vitest';
import { figures } from './figures.ts';

/** The links of a page’s head, as their attributes. */
const linksIn = (html: string): Record<string, string>[] =>
	[...html.matchAll(/<link\s([^>]*)>/g)].map(([, attributes]) =>
		Object.fromEntries(
			[...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])
		)
	);

/** What a consumer does with an address: oembed.com §4, discovery by a link in the page’s head. */
async function discovered(page: string) {
	const html = await (await fetch(page)).text();
	const link = linksIn(html).find(
		({ rel, type }) => rel === 'alternate' && type === 'application/json+oembed'
	);
	if (!link?.['href']) return undefined;
	const address = new URL(link['href'], page);
	const answer = await fetch(address);
	expect(answer.headers.get('content-type')).toContain('application/json');
	return { address, answer: (await answer.json()) as Record<string, unknown> };
}

test.each(figures)('%s is found by its address alone, as oEmbed asks for', async (figure) => {
	const page = `${inject('address')}/embed/${figure}/?level=1`;
	const { address, answer } = (await discovered(page))!;
	// What is required of every answer, and of rich ones (§2.3.4).
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'From Static' });
	expect(answer['title']).toBeTruthy();
	const { html, width, height } = answer as { html: string; width: number; height: number };
	expect(Number.isInteger(width) && width > 0 && Number.isInteger(height) && height > 0).toBe(true);
	const [, src] = /^<iframe src="([^"]+)"/.exec(html)!;
	const framed = new URL(src!, address);
	expect(framed.pathname).toBe(`/embed/${figure}/`);
	expect((await fetch(framed)).status).toBe(200);
});

test('no other page says that it can be embedded', async () => {
	for (const page of ['/', '/gallery/', '/embed/'])
		expect(await discovered(inject('address') + page)).toBeUndefined();
});
