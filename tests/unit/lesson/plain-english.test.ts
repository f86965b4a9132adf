import { expect, test } from 'vitest';
import { everything, type Prose } from './prose.ts';

const CONTRACTION = 'the contraction';

/** What nobody says at a kitchen table, and what to say there. */
const BANNED: readonly (readonly [RegExp, string])[] = [
	[/\banew\b/i, 'again, or new'],
	[/\bseldom\b/i, 'rarely'],
	[/\bhardly ever\b/i, 'almost never'],
	[/\bwhoever\b/i, 'if you, or anyone who'],
	[/\breckon/i, 'allow for'],
	[/\bpupils?\b/i, 'student'],
	[/\bjust (?:that|this)\b/i, 'exactly that'],
	[/\bat (?:one|a) stroke\b/i, 'in one go'],
	[
		/\b(?:is|are|was|were) to (?:stand|see|be|come|show|say|turn|add|go back)\b/i,
		'should, or is going to'
	],
	[
		/\bone (?:walks|asks|goes|knows|has to|can|may|must|should|would|needs|cuts|sees|gets|wants)\b/i,
		'you'
	],
	[/(?:^|[.,;:] )for (?:what|nobody|the question|there|it|he|she|they|that|this)\b/im, 'because'],
	[/\bnor (?:is|does|do|are)\b/i, 'and … isn’t either'],
	[
		/\b(?:do|does|did|is|are|was|were|has|have|had|can|could|would|should) not\b|\bcannot\b/i,
		CONTRACTION
	],
	[/\b(?:It|That|There|Here) is\b/, CONTRACTION],
	// One word for one thing: the network is asked, or evaluated; what it says is its answer.
	[/\bquestions? to the network\b/i, 'evaluation, or: ask the network'],
	[/\b(?:\d|two|both) predictions\b/i, 'answers'],
	[/\bcalls? (?:to|of) the network\b/i, 'evaluation']
];

/** Sentences that are right as they are, although a rule finds something in them. */
const FINE = [
	'one asks something simpler',
	'the next one asks',
	'That is the strength',
	'is to go by'
];

/** Messages on what a link, a file or another program cannot do: exact first, and quoted in many places. */
const MESSAGES = /\/(?:notes|file-errors|python)\.ts$/;

const foundIn = ({ file, text }: Prose): string[] =>
	text.split('\n').flatMap((line, i) =>
		BANNED.filter(([, instead]) => instead !== CONTRACTION || !MESSAGES.test(file))
			.filter(([what]) => what.test(line) && !FINE.some((fine) => line.includes(fine)))
			.map(([what, instead]) => `${file}:${i + 1}: “${what.exec(line)![0]}” (say: ${instead})`)
	);

test('lessons, questions and the words of figures are written as people speak', () => {
	expect(everything.flatMap(foundIn)).toEqual([]);
});

test('what is banned is named with its file, its line and what to say', () => {
	expect(foundIn({ file: 'a.svx', text: 'A line.\nIt is drawn anew.' })).toEqual([
		'a.svx:2: “anew” (say: again, or new)',
		'a.svx:2: “It is” (say: the contraction)'
	]);
});
