import type { FileProblem } from '#lib/lab/file-error.ts';

/** What is wrong with a file that a reader has chosen, in English. */
const sentences: {
	[Code in FileProblem['code']]: (problem: Extract<FileProblem, { code: Code }>) => string;
} = {
	tooManyPoints: ({ line, most }) => `Line ${line}: there are more than ${most} points.`,
	tooFewPoints: ({ line, found }) =>
		`Line ${line}: the file ends, and there is ${found === 1 ? 'only one point' : 'no point'} in it; two are the least.`,
	oneValue: ({ line, given }) =>
		`Line ${line}: ${given} is one value, and a point needs two, x and y.`,
	emptyValue: ({ line }) => `Line ${line}: an empty value is not a number.`,
	notANumber: ({ line, given }) => `Line ${line}: ${given} is not a number.`,
	twofoldCommas: ({ line, given }) =>
		`Line ${line}: in ${given}, commas may be decimal points or stand between numbers. Save the table with semicolons between the columns.`,
	notJson: () => 'This file is no JSON: choose the .json file that the lab saved.',
	noModel: () =>
		'This file is no model of the lab: it has no list of weights with the lab’s set-up beside it.',
	notBoth: () => 'Choose both files together: the .json and the .bin that were saved with it.',
	otherShapes: ({ given, wanted }) =>
		`The file holds weights of ${given}, and this network takes ${wanted}: choose the two files that were saved together.`,
	otherLength: ({ bytes, wanted }) =>
		`The file of weights has ${bytes} bytes, and this network takes ${wanted}: choose the .bin that was saved with the .json.`
};

export const fileSentence = (problem: FileProblem): string =>
	(sentences[problem.code] as (problem: FileProblem) => string)(problem);
