import { describe, expect, test } from 'vitest';
import vocabulary from '#site-model/vocabulary.json' with { type: 'json' };
import { saysNothing, tokenizer } from '#lib/text/tokenize.ts';

const tokenize = tokenizer(vocabulary);
const read = (text: string) =>
	tokenize(text)
		.tokens.map(({ kind, text }) => `${kind}:${text}`)
		.join(' ');
const idsOf = (...tokens: string[]) => tokens.map((token) => vocabulary.indexOf(token));

describe('what the network gets', () => {
	// python: Tokenizer(vocabulary())('A red apple, on a wooden TABLE!')
	test('start, known words in lower case, padding up to 24', () => {
		const { ids } = tokenize('A red apple, on a wooden TABLE!');
		const words = idsOf('<start>', 'a', 'red', 'apple', 'on', 'a', 'wooden', 'table');
		expect(ids).toEqual([...words, ...new Array(16).fill(0)]);
	});

	test.each(['"OPEN"', '“open”', '"o p-e.n"', '“open"', '„OPEN“', '«OPEN»', '＂OPEN＂'])(
		'%s in quotes is spelled',
		(sign) => {
			const { ids } = tokenize(`sign ${sign}`);
			expect(ids.slice(0, 7)).toEqual(idsOf('<start>', 'sign', '"o', '"p', '"e', '"n', '<pad>'));
		}
	);

	// python: words_of('a 5" red apple'), words_of('a sign that says "HELLO on a table')
	test('a mark without its partner, or after a digit, begins no quotation', () => {
		expect(read('a 5" red apple')).toBe('word:a unknown:5 word:red word:apple');
		expect(read('a sign that says "HELLO on a table')).toBe(
			'word:a word:sign word:that word:says unknown:HELLO word:on word:a word:table'
		);
		expect(read('a 5" sign that says "HI"')).toBe(
			'word:a unknown:5 word:sign word:that word:says letter:H letter:I'
		);
	});

	// python: words_of('"a red apple"'), words_of('"hi"')
	test('marks around several words that are all there is are no lettering; around one they are', () => {
		for (const text of ['"a red apple"', ' “a red apple” ', '«a red apple»'])
			expect(read(text)).toBe('word:a word:red word:apple');
		expect(read('"hi"')).toBe('letter:h letter:i');
		expect(read('"a red" sign')).toContain('letter:r');
		expect(read('"hi" and "ho"')).toContain('letter:h');
	});

	test('what has no width, and ligatures, part no word', () => {
		const apple = tokenize('red apple').ids;
		for (const text of [
			're\u2060d app\u200dle',
			're\u00add ap\ufeffple\u2060',
			'\u200dred \u2060apple',
			// Marks of direction, by themselves and in pairs.
			're\u200fd \u202aapp\u200ele\u202c',
			'\u2067re\u061cd\u2069 ap\u180eple'
		]) {
			expect(tokenize(text).ids).toEqual(apple);
			expect(tokenize(text).tokens.every(({ kind }) => kind === 'word')).toBe(true);
		}
		expect(tokenize('a \ufb01sh').ids).toEqual(tokenize('a fish').ids);
	});

	test('nothing but start for an empty text, and that says nothing', () => {
		expect(tokenize('').ids).toEqual([1, ...new Array(23).fill(0)]);
		expect(saysNothing(tokenize(''))).toBe(true);
		expect(saysNothing(tokenize('zebra 🍎'))).toBe(true);
		expect(saysNothing(tokenize('dog'))).toBe(false);
	});

	test('23 words and no more', () => {
		const { ids, tokens } = tokenize('red '.repeat(30));
		expect(ids.length).toBe(24);
		expect(tokens.filter(({ kind }) => kind === 'cut').length).toBe(7);
	});
});

describe('what the reader sees', () => {
	test('every token stands where it was typed', () => {
		const text = 'Ä  Red İ🍎dog, “Stop”…';
		const { tokens } = tokenize(text);
		for (const { text: found, start, end } of tokens) expect(text.slice(start, end)).toBe(found);
		expect(read(text)).toBe(
			'word:Ä word:Red unknown:İ unknown:🍎 word:dog letter:S letter:t letter:o letter:p'
		);
	});

	test('accents do not matter, as one character or two', () => {
		expect(read('äpple réd re\u0301d')).toBe('word:äpple word:réd word:re\u0301d');
	});

	test('other scripts, digits and emoji are words that are not known', () => {
		expect(read('تفاحة 红苹果 3 👨‍👩‍👧❤️')).toBe('unknown:تفاحة unknown:红苹果 unknown:3 unknown:👨‍👩‍👧❤️');
		expect(read('dog2')).toBe('word:dog unknown:2');
	});

	test('markup is words and punctuation like any other', () => {
		expect(read('<b onclick="x">red</b>')).toBe(
			'unknown:b unknown:onclick letter:x word:red unknown:b'
		);
	});
});

test.each([
	['one word', 'x'.repeat(10_000)],
	['words', 'aple '.repeat(2000)],
	['emoji', '👨‍👩‍👧'.repeat(1250)],
	['right to left', 'تفاحة '.repeat(1700)],
	['marks', 'e' + '\u0301'.repeat(9999)],
	['quotes', '"'.repeat(10_000)],
	['lone surrogates', '\ud83c'.repeat(10_000)]
])('10,000 characters of %s take less than half a second', (_, text) => {
	const started = performance.now();
	tokenize(text);
	expect(performance.now() - started).toBeLessThan(500);
});
