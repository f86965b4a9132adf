/**
 * An error that a reader may cause, or meet: what is wrong, as a code with the values that say so. Its
 * message is for those who debug; the page and the command line word the problem (#words).
 */
export class CodedError<Problem extends { code: string }> extends Error {
	override name = 'CodedError';
	readonly problem: Problem;

	constructor(problem: Problem, options?: ErrorOptions) {
		super(JSON.stringify(problem), options);
		this.problem = problem;
	}

	get code(): Problem['code'] {
		return this.problem.code;
	}
}

/** An error that nobody foresaw, as a problem: what the browser or a library said, or nothing. */
export interface Unforeseen {
	code: 'unforeseen';
	message: string;
}

export const unforeseen = (error: unknown): Unforeseen => ({
	code: 'unforeseen',
	message: saidBy(error)
});

/** What is thrown need not be an Error: tfjs throws plain objects, browsers events. */
function saidBy(error: unknown): string {
	if (typeof error !== 'object' || error === null) return error === undefined ? '' : String(error);
	if ('message' in error && typeof error.message === 'string') return error.message;
	return 'reason' in error ? saidBy(error.reason) : '';
}
