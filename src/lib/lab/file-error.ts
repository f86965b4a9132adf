import { CodedError } from '#lib/diffusion/coded-error.ts';

/** What is wrong with a file that a reader has chosen. Lines count from 1; `given` is in quotes. */
export type FileProblem =
	| { code: 'tooManyPoints'; line: number; most: number }
	| { code: 'tooFewPoints'; line: number; found: number }
	| { code: 'oneValue'; line: number; given: string }
	| { code: 'emptyValue'; line: number }
	| { code: 'notANumber'; line: number; given: string }
	| { code: 'notJson' }
	| { code: 'noModel' };

/** Thrown where a file cannot be read. */
export class FileError extends CodedError<FileProblem> {
	override name = 'FileError';
}
