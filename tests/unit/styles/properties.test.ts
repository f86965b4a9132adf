import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(css|svelte|ts|html)$/.test(file))
	.map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));
const all = files.map(({ text }) => text).join('\n');

/** Set in a style, by a `style:` of a component, or from a script. */
const set = new Set([...all.matchAll(/(--[\w-]+)['"`]?\s*[:=,]/g)].map(([, name]) => name!));

test('every property that a style reads is set somewhere', () => {
	const unset = files.flatMap(({ file, text }) =>
		[...text.matchAll(/var\((--[\w-]+)\)/g)]
			.filter(([, name]) => !set.has(name!))
			.map(([, name]) => `${file}: ${name}`)
	);
	expect(unset).toEqual([]);
});
