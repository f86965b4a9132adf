import { compile as svelte } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { compileLesson } from '../../../src/markdown/lesson.js';

const read = (text: string) => compileLesson(text, 'content/07-a.svx');

test('an equation with braces and a less-than sign becomes HTML, and its lesson valid Svelte', async () => {
	const { code, inserts } = await read(
		'Where $\\sqrt{\\bar\\alpha_t} < 1$:\n\n$$\n\\mathcal{N}(\\mu, \\sigma^2 I)\n$$\n'
	);
	expect(inserts[2]).toMatch(/<span data-insert="07-a\/0" class="katex">/);
	expect(inserts[1]).toMatch(/^<span data-insert="07-a\/1" class="katex-display">/);
	expect(inserts.join()).not.toContain('katex-error');
	expect(code).toContain('{@html inserts[2]}\n{@html inserts[1]}');
	svelte(code, { generate: 'client', filename: 'Lesson.svelte' });
});

test('a limit below a quantity is one child of its MathML, not two', async () => {
	const { inserts } = await read('$a_{\\max}^{2} + a_{\\min}^{2}$');
	const math = inserts.join();
	expect(math).toContain('<msubsup><mi>a</mi><mtext>max</mtext><mn>2</mn></msubsup>');
	expect(math).toContain('<msubsup><mi>a</mi><mtext>min</mtext><mn>2</mn></msubsup>');
});

test('a lesson with equations imports them, beside what it imports itself', async () => {
	const line = "import inserts from 'virtual:inserts/07-a';";
	const { code } = await read(
		'---\ntitle: A\n---\n\n<script lang="ts">\n\tlet a = 1;\n</script>\n\n$a$'
	);
	expect(code).toContain(`<script lang="ts">\n\t${line}\n\tlet a = 1;`);
	expect((await read('$a$')).code).toContain(`<script>\n\t${line}\n</script>`);
	expect((await read('{a}')).code).not.toContain('import');
});

test('equations inside components count in the order of the text', async () => {
	const { code } = await read('<Level is={1}>\n\n*a* $a$ <B />\n\n</Level>\n\nThen $b$ <B />.');
	expect(code).toMatch(/<em>a<\/em> \{@html inserts\[0\]\}[\s\S]*Then \{@html inserts\[1\]\}/);
});

test('a quantity carries its class', async () => {
	expect((await read('$\\eps$')).inserts.join()).toContain('class="enclosing q-eps"');
	expect((await read('$\\x{t-1}$')).inserts.join()).toContain('class="enclosing q-x"');
});

test('a slip of the pen in an equation stops the build', async () => {
	await expect(read('$\\sqrt{x$')).rejects.toThrow('KaTeX parse error');
});
