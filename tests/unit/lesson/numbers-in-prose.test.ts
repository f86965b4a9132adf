import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { citedIn } from '#lib/lesson/cited.ts';
import { sources } from '#lib/lesson/sources.ts';
import { numberSources } from './number-sources.ts';
import { lessonFiles, proseOf, stringsOf } from './prose.ts';

const NUMBER = /(?<![\w.,])[−-]?\d+(?:,\d{3})*(?:\.\d+)?(?!\w)/g;
const LINK = /<FigureLink([\s\S]*?[^=])>([\s\S]*?)<\/FigureLink>/g;

/** A number that is part of a name. */
const NAME = /Stable\sDiffusion\s1/g;

/** Small whole numbers count, name or normalise; a year is a date. They need no source. */
const isPlain = (number: string) =>
	/^[−-]?(?:\d|10|100)$/.test(number) || /^20[12]\d$/.test(number);

const lessons = lessonFiles.map((file) => {
	const text = readFileSync(file, 'utf8');
	const questions = readFileSync(file.replace(/svx$/, 'questions.ts'), 'utf8');
	const prose = proseOf(text.replace(LINK, ''));
	const written = `${prose}\n${stringsOf(questions)}`.match(NUMBER) ?? [];
	return {
		name: basename(file, '.svx'),
		text,
		numbers: new Set(written.filter((n) => !isPlain(n)))
	};
});

test.each(lessons)('every number in the prose of $name has a source', ({ name, numbers }) => {
	expect([...numbers].filter((number) => !numberSources[name]?.[number])).toEqual([]);
});

test.each(lessons)('no source of $name is there for a number that is not', ({ name, numbers }) => {
	expect(Object.keys(numberSources[name] ?? {}).filter((number) => !numbers.has(number))).toEqual(
		[]
	);
});

test.each(lessons)(
	'$name says what the files say, and cites what it takes from others',
	({ name, text }) => {
		const cited = citedIn(text);
		for (const [number, source] of Object.entries(numberSources[name] ?? {})) {
			if (typeof source === 'object') expect(source.is, number).toBe(number);
			else if (source in sources) expect(Object.keys(cited), number).toContain(source);
		}
	}
);

test.each(lessons)('what a link of $name says in numbers, it sets', ({ text }) => {
	for (const [, set = '', words = ''] of text.matchAll(LINK)) {
		for (const number of proseOf(words).replace(NAME, '').match(NUMBER) ?? []) {
			// Steps are counted from 1 in words, from 0 in frames; the end of a ruler is its length.
			expect(
				[number, `${Number(number) - 1}`].some((n) => set.match(NUMBER)?.includes(n)),
				words
			).toBe(true);
		}
	}
});

test('numbers are found as they are written, and not within words', () => {
	expect('1,845,024 at 0.5, −0.80 and 13 % of DPM++ 2M, x0, 3rd'.match(NUMBER)).toEqual([
		'1,845,024',
		'0.5',
		'−0.80',
		'13'
	]);
});
