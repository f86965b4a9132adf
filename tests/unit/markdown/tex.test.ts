import { compile as mdsvex } from 'mdsvex';
import remarkMath from 'remark-math';
import { compile as svelte } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { tex } from '../../../src/markdown/tex.js';

/** A lesson's JavaScript, as the build makes it. */
async function built(markdown: string) {
	const page = await mdsvex(markdown, { extensions: ['.svx'], remarkPlugins: [remarkMath, tex] });
	return svelte(page?.code ?? '', { generate: 'server', filename: 'Lesson.svelte' }).js.code;
}

test('an equation with braces and a less-than sign becomes HTML that Svelte accepts', async () => {
	const page = await built(
		'Where $\\sqrt{\\bar\\alpha_t} < 1$:\n\n$$\n\\mathcal{N}(\\mu, \\sigma^2 I)\n$$\n'
	);
	expect(page.match(/class=\\?"katex-display\\?"/g)).toHaveLength(1);
	expect(page.match(/class=\\?"katex\\?"/g)).toHaveLength(2);
	expect(page).not.toContain('katex-error');
});

test('a part of an equation can carry the class of its quantity', async () => {
	expect(await built('$\\htmlClass{eps}{\\hat\\epsilon}$')).toMatch(/class=\\?"enclosing eps\\?"/);
});

test('a slip of the pen in an equation stops the build', async () => {
	await expect(built('$\\sqrt{x$')).rejects.toThrow('KaTeX parse error');
});
