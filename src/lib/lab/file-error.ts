import { CodedError } from '#lib/diffusion/coded-error.ts';

/** What is wrong with a file that a reader has chosen. Lines count from 1; `given` is in quotes. */
export type FileProblem =
	| { code: 'tooManyPoints'; line: number; most: number }
	| { code: 'tooFewPoints'; line: number; found: number }
	| { code: 'oneValue'; line: number; given: string }
	| { code: 'emptyValue'; line: number }
	| { code: 'notANumber'; line: number; given: string }
	/** Commas stand between numbers and in them. */
	| { code: 'twofoldCommas'; line: number; given: string }
	| { code: 'notJson' }
	| { code: 'noModel' }
	/** The model and its weights are two files. */
	| { code: 'notBoth' }
	/** Weights of another network: their shapes, as in 20×8, or their bytes. */
	| { code: 'otherShapes'; given: string; wanted: string }
	| { code: 'otherLength'; bytes: number; wanted: number };

/** Thrown where a file cannot be read. */
export class FileError extends CodedError<FileProblem> {
	override name = 'FileError';
}
