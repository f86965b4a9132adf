import { compile as mdsvex } from 'mdsvex';
import { expect, test } from 'vitest';
import { inlineComponents } from '../../../src/markdown/inline.js';

/** A lesson as Svelte gets it. */
async function built(content: string) {
	const { code } = inlineComponents.markup({ content, filename: 'lesson.svx' });
	return (await mdsvex(code, { extensions: ['.svx'], smartypants: false }))?.code.trim();
}

test('a line that begins with a component belongs to its paragraph', async () => {
	expect(await built('This is\n<Q is="eps">noise</Q>, *not* a picture.')).toBe(
		'<p>This is <Q is="eps">noise</Q>, <em>not</em> a picture.</p>'
	);
});

test('a paragraph and a point of a list may begin with one', async () => {
	expect(await built('One.\n\n<Q is="mu">It</Q> is *not*.')).toBe(
		'<p>One.</p>\n<p>\u2060<Q is="mu">It</Q> is <em>not</em>.</p>'
	);
	expect(await built('- one\n- <Q is="mu">It</Q> is *not*.')).toContain(
		'<li>\u2060<Q is="mu">It</Q> is <em>not</em>.</li>'
	);
});

test('blocks, and files that are no lessons, stay as they are', () => {
	const text = 'a\n\n<Quiz>\n\n<Question />\n\n</Quiz>\n<Q>b</Q>';
	const { code } = inlineComponents.markup({ content: text, filename: 'Page.svelte' });
	expect(code).toBe(text);
	const blocks = '\n<Quiz>\n\n<Question />\n';
	expect(inlineComponents.markup({ content: blocks, filename: 'a.svx' }).code).toBe(blocks);
});
