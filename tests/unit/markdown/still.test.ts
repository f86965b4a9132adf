import { expect, test } from 'vitest';
import { compileLesson } from '../../../src/markdown/lesson.js';

const read = (text: string) => compileLesson(text, 'content/07-a.svx');

test('a paragraph of words and equations moves out of the code, whole', async () => {
	const { code, inserts } = await read('Let $a$ be _small_.\n\nLet {b} be large, like $c$.\n');
	expect(code).toContain('{@html inserts[2]}\n<p>Let {b} be large, like {@html inserts[1]}.</p>');
	expect(inserts[2]).toMatch(/^<p data-insert="07-a\/2">Let <span data-insert="07-a\/0" class="k/);
	expect(inserts[2]).toMatch(/ be <em>small<\/em>\.<\/p>$/);
	// It stands in the paragraph now, and nowhere else.
	expect(inserts[0]).toBe('');
});

test('lists and tables do, too; what holds a component does not', async () => {
	const { code, inserts } = await read('1. One\n2. Two\n\n- See <Cite of="ho-2020" />\n- more\n');
	expect(inserts).toEqual(['<ol data-insert="07-a/0">\n<li>One</li>\n<li>Two</li>\n</ol>']);
	expect(code).toContain('{@html inserts[0]}\n<ul>\n<li>See <Cite of="ho-2020" /></li>');
});

test('what a figure says stays with the figure, which comes later than the page', async () => {
	const { code, inserts } = await read(
		'<LazyFigure id="a">\n<Glance>\n\nmind the gap.\n\n</Glance>\n</LazyFigure>\n\nMind it.\n'
	);
	expect(code).toContain('<p>mind the gap.</p>');
	expect(inserts).toEqual(['<p data-insert="07-a/0">Mind it.</p>']);
});
