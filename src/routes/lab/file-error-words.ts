import { problemInWords } from '#lib/components/problem-in-words.ts';
import { FileError } from '#lib/lab/file-error.ts';
import { problemOf } from '#lib/run/problem.ts';
import { fileSentence } from '#words/file-errors.ts';

/** Why a file cannot be used, or what else went wrong with it. */
export const fileErrorInWords = async (error: unknown): Promise<string> =>
	error instanceof FileError ? fileSentence(error.problem) : problemInWords(problemOf(error));
