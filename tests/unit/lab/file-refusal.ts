import { FileError } from '#lib/lab/file-error.ts';
import { fileSentence } from '#words/file-errors.ts';

/** Why a file cannot be read, as the page says it; fails where nothing is refused. */
export function fileRefusalOf(read: () => unknown): string {
	try {
		read();
	} catch (error) {
		if (error instanceof FileError) return fileSentence(error.problem);
		throw error;
	}
	throw new Error('nothing was refused');
}
