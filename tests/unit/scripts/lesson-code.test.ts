import { describe, expect, it } from 'vitest';
import { withCode } from '../../../vite/lesson-code.mjs';

const manifest = {
	'content/01-one.svx': { file: '_app/one.js', imports: ['_a', '_b'] },
	_a: { file: '_app/a.js', imports: ['_b', '_c'] },
	_b: { file: '_app/b.js', imports: ['_a'] },
	_c: { file: '_app/c.js' },
	_other: { file: '_app/other.js' }
};
const page = (links: string) => `<html><head>${links}</head><body></body></html>`;

describe('a lesson names the code of its words', () => {
	it('with all that it imports, each once, and nothing else, after what is in the head', () => {
		const html = withCode(page('<style></style>'), manifest, 'content/01-one.svx', '../../');
		const named = [...html.matchAll(/<link href="..\/..\/_app\/(\w+).js" rel="modulepreload">/g)];
		expect(named.map(([, name]) => name)).toEqual(['one', 'a', 'b', 'c']);
		expect(html.indexOf('</style>')).toBeLessThan(html.indexOf('one.js'));
		expect(html).toMatch(/<\/head><body><\/body><\/html>$/);
	});

	it('but not what the page names already', () => {
		const html = withCode(
			page('<link href="../../_app/b.js" rel="modulepreload">'),
			manifest,
			'content/01-one.svx',
			'../../'
		);
		expect(html.match(/_app\/b\.js/g)).toHaveLength(1);
	});
});
