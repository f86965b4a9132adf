import { expect, test } from 'vitest';
import { fingerprint, recipes, snippetOf } from '../../fixtures/snippets/snippets.ts';
import { isSame } from '../../fixtures/snippets/run.ts';
import table from '../../fixtures/snippets/differences.json' with { type: 'json' };

const found: Readonly<Record<string, number | string>> = table.found;
const snippets = recipes().map(snippetOf);

test('the snippets are those that were run in diffusers (tests/fixtures/snippets/write.ts)', () => {
	expect(fingerprint(snippets.map(({ python }) => python))).toBe(table.fingerprint);
	expect(Object.keys(found)).toEqual(snippets.map(({ name }) => name));
});

test('where diffusers walks another way, or not at all, the snippet says so', () => {
	const silent = snippets.filter(({ name, says }) => says.length === 0 && !isSame(found[name]));
	expect(silent.map(({ name }) => `${name}: ${found[name]}`)).toEqual([]);
});

test('a snippet that says nothing is the same walk; so are at least a quarter of all', () => {
	const same = snippets.filter(({ name }) => isSame(found[name]));
	expect(same.length / snippets.length).toBeGreaterThan(0.25);
});

test('every difference that is spoken of is met somewhere', () => {
	const said = new Set(snippets.flatMap(({ says }) => says));
	for (const code of said) {
		const alone = snippets.filter(({ says }) => says.includes(code));
		expect(
			alone.some(({ name }) => !isSame(found[name])),
			code
		).toBe(true);
	}
});
