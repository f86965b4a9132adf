import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import glossary from '#words/glossary.json' with { type: 'json' };
import { compileLesson } from '../../../src/markdown/lesson.js';
import { lessonFiles } from '../lesson/prose.ts';

/** All that a reader may see of a lesson, whether or not it is in the lesson's script. */
async function shown(text: string, file = 'lesson.svx'): Promise<string> {
	const { code, inserts } = await compileLesson(text, file);
	return `${inserts.join('\n')}\n${code}`;
}
const forms = Object.values(glossary).flatMap(({ forms }) => forms);

test('the first use of a term is marked, and no other', async () => {
	const code = await shown('A seed is a number. Another **seed** is another.\n\nOne more seed.');
	expect(code.match(/<dfn>/g)).toHaveLength(1);
	expect(code).toContain('A <dfn>seed</dfn> is');
});

test('the longer term wins, and words that only look alike are none', async () => {
	expect(await shown('Pictures: a training picture, no seedlings.')).toContain(
		'a <dfn>training picture</dfn>, no seedlings'
	);
});

test('headings, links, components and expressions are left as they are', async () => {
	const code = await shown(
		'## The seed\n\n<Q is="x" to="a" set={() => (b = { c: 1 })}>a seed</Q> and [a seed](#seed), {seed}.'
	);
	expect(code).not.toContain('<dfn>');
});

test('what everybody reads comes before what stands at level ③', async () => {
	const code = await shown(
		'<Levels>\n\n<Level is={3}>\n\nA sampler, an ODE.\n\n</Level>\n\n</Levels>\n\nThe sampler.'
	);
	expect(code).toContain('A sampler, an <dfn>ODE</dfn>');
	expect(code).toContain('The <dfn>sampler</dfn>');
});

test.each(lessonFiles)('%s has terms marked, each once, each in the glossary', async (file) => {
	const code = await shown(readFileSync(file, 'utf8'), file);
	const marked = [...code.matchAll(/<dfn>(.*?)<\/dfn>/g)].map(([, form]) => form!);
	expect(marked.length).toBeGreaterThan(5);
	expect(marked.filter((form) => !forms.includes(form))).toEqual([]);
	expect(new Set(marked).size).toBe(marked.length);
});

test('no two terms have a form in common', () => {
	expect(new Set(forms).size).toBe(forms.length);
});
