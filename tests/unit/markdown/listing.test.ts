import { expect, test } from 'vitest';
import { compileLesson } from '../../../src/markdown/lesson.js';
import { listed } from '../../../src/markdown/listing.js';

const codeOf = (source: string) => /<code>([\s\S]*)<\/code>/.exec(listed(source, 'a'))![1]!;

test('quantities are found by their whole names, and not inside comments or longer words', () => {
	expect(codeOf('const mu = next0; // mu of x\n')).toBe(
		'const <b class="q-mu">mu</b> = next0; <em>// mu of x</em>'
	);
});

test('nothing of the source is lost but its imports', () => {
	const source =
		'/** x̂₀\n * of toString */\nconst f = async ({ x0 }) => `σ < ${x0.map((z) => -z)}`;';
	const text = codeOf(`import {\n\ta\n} from 'b';\nimport c from 'd';\n\n${source}`)
		.replace(/<\/?\w+[^>]*>/g, '')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
	expect(text).toBe(source);
});

test('a fence that names a file shows it, beside the equations', async () => {
	const { code, inserts } = await compileLesson(
		'$a$\n\n```ts file=src/lib/diffusion/samplers/euler.ts\n```\n\n```py file=content/08-choosing-a-path.py "Python"\n```\n',
		'content/07-a.svx'
	);
	expect(code).toContain('{@html inserts[1]}\n{@html inserts[2]}');
	expect(inserts[1]).toMatch(/^<figure data-insert="07-a\/1" class="listing" aria-label="src\/lib/);
	expect(inserts[1]).toContain('<b class="q-eps">eps</b>');
	expect(inserts[2]).toContain('aria-label="Python"');
});

test('a fence that names a file that is none stops the build', async () => {
	await expect(compileLesson('```ts file=src/none.ts\n```', 'content/07-a.svx')).rejects.toThrow(
		'src/none.ts'
	);
});
