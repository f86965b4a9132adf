/**
 * Why there is no model: `unreachable` its file cannot be fetched, `damaged` the file is not what was
 * published, `no-backend` nothing here computes correctly.
 */
export type ModelErrorCode = 'unreachable' | 'damaged' | 'no-backend';

/** An error whose message is a sentence for the reader. */
export class ModelError extends Error {
	override name = 'ModelError';
	readonly code: ModelErrorCode;

	constructor(code: ModelErrorCode, sentence: string, options?: ErrorOptions) {
		super(sentence, options);
		this.code = code;
	}
}
