/**
 * What went wrong in the compute worker, so that a page can tell cases apart:
 * `unreachable` the model's file cannot be fetched, `damaged` it is not what was published,
 * `no-backend` nothing here computes correctly, `superseded` a newer request took its place,
 * `crashed` the worker itself died, `failed` anything else.
 */
export type ComputeCode =
	'unreachable' | 'damaged' | 'no-backend' | 'superseded' | 'crashed' | 'failed';

/** An error whose message is a sentence for the reader. */
export class ComputeError extends Error {
	override name = 'ComputeError';
	readonly code: ComputeCode;

	constructor(code: ComputeCode, sentence: string) {
		super(sentence);
		this.code = code;
	}
}
