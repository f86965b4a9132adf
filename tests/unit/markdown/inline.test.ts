import { expect, test } from 'vitest';
import { compileLesson } from '../../../src/markdown/lesson.js';

/** A lesson as Svelte gets it. */
const built = async (text: string) => (await compileLesson(text, 'lesson.svx')).code.trim();

test('a line that begins with a component belongs to its paragraph', async () => {
	expect(await built('This is\n<Q is="eps">noise</Q>, *not* a picture.')).toMatch(
		/<p>This is <Q is="eps">noise<\/Q>, <em>not<\/em> a picture.<\/p>$/
	);
});

test('a paragraph and a point of a list may begin with one', async () => {
	expect(await built('One {1}.\n\n<Q is="mu">It</Q> is *not*.')).toMatch(
		/<p>One \{1\}.<\/p>\n<p>\u2060<Q is="mu">It<\/Q> is <em>not<\/em>.<\/p>$/
	);
	expect(await built('- one\n- <Q is="mu">It</Q> is *not*.')).toContain(
		'<li>\u2060<Q is="mu">It</Q> is <em>not</em>.</li>'
	);
});

test('blocks stay blocks', async () => {
	expect(await built('a {1}\n\n<Quiz>\n\n<Question />\n\n</Quiz>')).toMatch(
		/<p>a \{1\}<\/p>\n<Quiz>\n<Question \/>\n<\/Quiz>$/
	);
});

test('quotes in attributes and expressions stay what they are', async () => {
	const link = `<FigureLink to="a" set={() => run.go({ sampler: 'ddim' })}>this</FigureLink>`;
	expect(await built(`Try ${link}.`)).toContain(`<p>Try ${link}.</p>`);
});

test('a number and its percent sign are not parted at the end of a line', async () => {
	expect(await built('Red in 43 % of {all} %, and 5 % only.')).toContain(
		'Red in 43\u00a0% of {all}\u00a0%, and 5\u00a0% only.'
	);
});
