import { FileError } from '#lib/lab/file-error.ts';
import { fileSentence } from '#words/file-errors.ts';

/** Why a file cannot be used; what is wrong elsewhere says so itself. */
export const fileErrorInWords = (error: unknown): string =>
	error instanceof FileError ? fileSentence(error.problem) : (error as Error).message;
