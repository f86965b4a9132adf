import type { TaughtFileProblem } from '#lib/teaching/taught-file.ts';
import type { TeachingProblem } from '#lib/teaching/teaching-problem.ts';
import type { WordProblem } from '#lib/teaching/word-problem.ts';

/** Why a word cannot be taught, in one sentence. */
export function wordProblemSentence(problem: WordProblem): string {
	switch (problem.code) {
		case 'noWord':
			return 'Give it a name first: a word you made up, like blorp.';
		case 'knownWord':
			return `The model knows the word “${problem.word}” already. Make up one that it has never heard.`;
		case 'longWord':
			return `That word has ${problem.letters} letters. ${problem.most} are plenty.`;
		case 'manyWords':
			return `One word only, please: “${problem.first}” would do.`;
		case 'oddWord':
			return 'Only letters from a to z, and at least two of them: the model can spell no others.';
	}
}

/** Why drawings cannot be learned from, in one sentence. */
export function teachingProblemSentence(problem: TeachingProblem): string {
	switch (problem.code) {
		case 'noDrawings':
			return 'It has nothing to learn from yet: draw the thing, or open a picture of it.';
		case 'blankDrawing':
			return `Drawing ${problem.number} is blank. Draw something on it, or take it away.`;
		case 'tooManyDrawings':
			return `${problem.most} drawings are the most it looks at; you gave it ${problem.found}.`;
	}
}

/** Why a file holds no taught word for this site, in one sentence. */
export function taughtFileSentence(problem: TaughtFileProblem): string {
	switch (problem.code) {
		case 'noTensors':
			return 'That file holds no taught word, or only the first part of one.';
		case 'noTaughtWord':
			return 'That file holds numbers, but no word that was taught on this site.';
		case 'otherWeights':
			return `The word “${problem.word}” was taught to another version of the model. What was added to those weights means nothing beside these.`;
		case 'wordIsKnown':
			return `That file’s word is “${problem.word}”, and the model knows that one already.`;
		case 'doesNotFit':
			return `What that file adds for the word “${problem.word}” doesn’t fit this site’s network. It was made or changed elsewhere.`;
	}
}
