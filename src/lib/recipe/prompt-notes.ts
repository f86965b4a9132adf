import { nearestWord } from '#lib/text/nearest.ts';
import { MAX_TOKENS, saysNothing, tokenizer, type Tokenized } from '#lib/text/tokenize.ts';
import { otherSyntax } from './other-syntax.ts';
import { quoted } from './quoted.ts';
import type { Note, NoteProblem } from './note.ts';
import type { Recipe } from './recipe.ts';

/** Unknown words that get a note of their own. */
const NAMED = 4;

/** What becomes of a recipe's words: unknown ones with the nearest known, cut ones, no words at all. */
export function promptNotes(recipe: Recipe, vocabulary: readonly string[]): Note[] {
	const tokenize = tokenizer(vocabulary);
	const prompt = tokenize(recipe.prompt);
	const negative = tokenize(recipe.negative);
	const nothing = saysNothing(prompt);
	const idle = recipe.negative.trim() !== '' && (nothing || recipe.guidance === 1);
	return [
		...(nothing ? [silence(recipe)] : []),
		...syntaxNotes('prompt', recipe.prompt),
		...unknownNotes('prompt', apartFromSyntax(recipe.prompt, prompt), vocabulary),
		...cutNotes('prompt', prompt),
		...syntaxNotes('negative', recipe.negative),
		...unknownNotes('negative', apartFromSyntax(recipe.negative, negative), vocabulary),
		...cutNotes('negative', negative),
		...(idle ? [note('negative', recipe.negative, '', { code: 'negativeUnused' })] : [])
	];
}

type Texts = 'prompt' | 'negative';

const note = (field: Texts, given: string, used: string, problem: NoteProblem): Note => ({
	field,
	given: quoted(given),
	used,
	...problem
});

const silence = ({ prompt }: Recipe): Note =>
	note('prompt', prompt, '', { code: prompt.trim() ? 'allUnknown' : 'empty' });

/** One for all of it: the first mark is shown. */
function syntaxNotes(field: Texts, text: string): Note[] {
	const [first] = otherSyntax(text);
	if (!first) return [];
	return [note(field, text.slice(first.start, first.end), '', { code: 'otherSyntax' })];
}

/** Without what is no word but a part of such a mark: the 1 and the 3 of a weight. */
function apartFromSyntax(text: string, { tokens, ids }: Tokenized): Tokenized {
	const marks = otherSyntax(text);
	const isApart = ({ start }: { start: number }) =>
		!marks.some((mark) => mark.start <= start && start < mark.end);
	return { tokens: tokens.filter(isApart), ids };
}

function unknownNotes(field: Texts, { tokens }: Tokenized, vocabulary: readonly string[]): Note[] {
	const unknown = tokens.filter(({ kind }) => kind === 'unknown');
	const words = [...new Set(unknown.map(({ text }) => text.toLowerCase()))];
	const offered = words.map((word) => ({ word, offers: nearestWord(word, vocabulary) }));
	// Those that can be helped come first.
	offered.sort((a, b) => Number(b.offers.length > 0) - Number(a.offers.length > 0));
	const named = offered
		.slice(0, NAMED)
		.map(({ word, offers }) =>
			note(field, word, offers[0] ?? '', { code: 'unknown', near: offers })
		);
	const others = offered.slice(NAMED).map(({ word }) => word);
	if (others.length === 0) return named;
	const rest = note(field, others.join(' '), '', { code: 'moreUnknown', count: others.length });
	return [...named, rest];
}

function cutNotes(field: Texts, { tokens }: Tokenized): Note[] {
	const cut = tokens.filter(({ kind }) => kind === 'cut');
	if (!cut[0]) return [];
	const fits = MAX_TOKENS - 1;
	const first = quoted(cut[0].text);
	const problem = { code: 'cut', fits, count: cut.length, first } as const;
	return [note(field, cut.map(({ text }) => text).join(' '), '', problem)];
}
