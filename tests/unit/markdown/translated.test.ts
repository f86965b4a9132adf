import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/markdown/blocks.js';
import { catalogueOf, readCatalogue } from '../../../src/markdown/catalogue.js';
import { translated } from '../../../src/markdown/translated.js';
import { LANGUAGES } from '../../../vite/languages.mjs';

const lessons = readdirSync('content').filter((name) => name.endsWith('.svx'));
const textOf = (name: string) => readFileSync(join('content', name), 'utf8');

const lesson = `---
title: Noise
minutes: 7
---

<script lang="ts">
	const words = 'none of the reader’s';
</script>

<Film {...dog} at={{ x: [1, 2] }} />

It is <Q is="x">noisy</Q>.

<Figure label="A dog">

$$
x + y
$$

</Figure>

<Level is={2}>

About {count(3)} dots.

</Level>
`;

test('what is translated is what is read: no scripts, no equations, no names of components', () => {
	expect(blocksOf(lesson)).toEqual([
		{ text: 'title: Noise', level: undefined },
		{ text: 'It is <Q is="x">noisy</Q>.', level: undefined },
		{ text: '<Figure label="A dog">', level: undefined },
		{ text: 'About {count(3)} dots.', level: 2 }
	]);
});

test('each passage is replaced by its translation, and what has none says that it is English', () => {
	const own = new Map([
		['title: Noise', 'title: Rauschen'],
		['<Figure label="A dog">', '<Figure label="Ein Hund">']
	]);
	const text = translated(lesson, own);
	expect(text).toContain('---\ntitle: Rauschen\nminutes: 7\n---');
	expect(text).toContain('<Figure label="Ein Hund">\n\n$$\nx + y\n$$\n\n</Figure>');
	expect(text).toContain('<div lang="en">\n\nIt is <Q is="x">noisy</Q>.\n\n</div>');
	expect(text).toContain('<Level is={2} inEnglish>\n\n<div lang="en">\n\nAbout');
});

test.each(lessons)('%s is itself where every passage says the same', (name) => {
	const same = new Map(blocksOf(textOf(name)).map(({ text }) => [text, text]));
	expect(translated(textOf(name), same)).toBe(textOf(name));
});

test('a catalogue holds what it is given, and leaves out what is empty', () => {
	const blocks = [
		{ text: 'a “dog”\nand "more"', level: undefined },
		{ text: 'not yet', level: 2 }
	];
	const file = join(mkdtempSync(join(tmpdir(), 'catalogue-')), 'a.po');
	const own = new Map([['a “dog”\nand "more"', 'ein „Hund“\\n']]);
	writeFileSync(file, catalogueOf(blocks, own, 'de'));
	expect(readCatalogue(file)).toEqual(own);
	expect(readCatalogue(`${file}.none`)).toEqual(new Map());
});

/** What a passage computes and shows, in any order: a translation may turn a sentence round. */
const parts = (text: string) => (text.match(/\{[^{}]*\}|<\/?[A-Z]\w*|\$[^$]+\$/g) ?? []).sort();

describe.each(LANGUAGES)('%s', (language) => {
	test.each(lessons)('what %s computes and shows stands in its translation', (name) => {
		const catalogue = readCatalogue(join('content', language, name.replace(/svx$/, 'po')));
		const stale = [...catalogue.keys()].filter(
			(text) => !blocksOf(textOf(name)).some((block) => block.text === text)
		);
		expect(stale, 'run npm run translations').toEqual([]);
		for (const [english, own] of catalogue) expect(parts(own), own).toEqual(parts(english));
	});
});
