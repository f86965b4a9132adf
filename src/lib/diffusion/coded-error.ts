/**
 * An error that a reader may cause, or meet: what is wrong, as a code with the values that say so. Its
 * message is for those who debug; the page and the command line word the problem (#words).
 */
export class CodedError<Problem extends { code: string }> extends Error {
	override name = 'CodedError';
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(JSON.stringify(problem));
		this.problem = problem;
	}
}
