import fc from 'fast-check';
import { expect } from 'vitest';
import vocabulary from '#models/scenes-64/vocabulary.json';
import { MAX_TOKENS, saysNothing, tokenizer } from '#lib/text/tokenize.ts';
import { alone, typable } from '#lib/text/word-prompts.ts';
import { readProgress } from '#lib/lesson/progress.ts';
import { optionsOf } from '../../scripts/lib/generate/options.ts';
import { scriptsOf } from '../../scripts/lib/svx.mjs';
import { portFrom } from '../../scripts/lib/port.mjs';
import { anyText, hostileValue } from './hostile.ts';
import { property } from './property.ts';
import { FIELDS, WORDS } from './recipes.ts';

const tokenize = tokenizer(vocabulary);
const words = typable(vocabulary);
const prompt = fc.oneof(
	anyText,
	fc
		.array(
			fc.oneof(fc.constantFrom(...words), fc.constantFrom('"', '“', ',', 'é', '🍎', 'ﬀ'), anyText)
		)
		.map((parts) => parts.join(' '))
);

property('any text is tokens that stand in it, in order, without overlap', [prompt], (text) => {
	const { tokens, ids } = tokenize(text);
	expect(ids).toHaveLength(MAX_TOKENS);
	expect(ids.every((id) => Number.isInteger(id) && id >= 0 && id < vocabulary.length)).toBe(true);
	let last = 0;
	for (const { text: typed, start, end } of tokens) {
		expect(start).toBeGreaterThanOrEqual(last);
		expect(end).toBeGreaterThan(start);
		expect(text.slice(start, end)).toBe(typed);
		last = end;
	}
});

property('the network gets the known tokens in order, and nothing else', [prompt], (text) => {
	const { tokens, ids } = tokenize(text);
	const known = tokens.filter(({ kind }) => kind === 'word' || kind === 'letter');
	expect(ids.slice(1, 1 + known.length)).toEqual(known.map(({ id }) => id));
	expect(ids.slice(1 + known.length).every((id) => id === 0)).toBe(true);
	expect(saysNothing({ tokens, ids })).toBe(known.length === 0);
});

property('every token of the vocabulary can be typed', [fc.constantFrom(...words)], (token) => {
	const { tokens, ids } = tokenize(alone(token));
	expect(tokens).toHaveLength(1);
	expect(vocabulary[ids[1]!]).toBe(token);
});

property(
	'known words are found again whatever their case and what stands between them',
	[
		fc.array(fc.constantFrom(...words.filter((word) => /^[a-z]+$/.test(word))), { maxLength: 20 }),
		fc.constantFrom(' ', ', ', '. ', '/', '\n')
	],
	(chosen, between) => {
		const { ids } = tokenize(chosen.join(between).toUpperCase());
		expect(ids.slice(1, 1 + chosen.length).map((id) => vocabulary[id])).toEqual(chosen);
	}
);

const hostileArgument = fc.oneof(
	anyText,
	fc.constantFrom(...FIELDS, ...WORDS).map((word) => `--${word}`),
	fc
		.tuple(
			fc.constantFrom(...FIELDS),
			hostileValue(WORDS).filter((value) => typeof value === 'string')
		)
		.map(([name, value]) => `--${name}=${value as string}`),
	fc.constantFrom('--', '-h', '-1', '--seed', '--scale=0', '--out')
);

property(
	'any command line holds a recipe, or a sentence says what is wrong with it',
	[fc.array(hostileArgument, { maxLength: 6 })],
	(args) => {
		try {
			expect(optionsOf(args).recipe.steps).toBeGreaterThan(0);
		} catch (error) {
			expect((error as Error).name).toBe('UsageError');
			expect((error as Error).message).toMatch(/^[^\n]+\.$/);
		}
	}
);

property('any kept progress can be read, and read again', [fc.anything()], (stored) => {
	const progress = readProgress(stored);
	expect(readProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
});

property('any PORT is a port, or a sentence says that it is none', [anyText], (text) => {
	try {
		const port = portFrom(text);
		expect(port >= 1 && port <= 65535 && Number.isInteger(port)).toBe(true);
	} catch (error) {
		expect((error as Error).message).toContain('from 1 to 65535');
	}
});

property('a lesson’s script keeps its lines, whatever stands before it', [anyText], (before) => {
	fc.pre(!before.includes('<script'));
	const [script] = scriptsOf(`${before}\n<script>mark</script>`);
	expect(script!.text.split('\n').length).toBe(before.split('\n').length + 1);
});
