import { CodedError } from '#lib/diffusion/coded-error.ts';

/** What is stored with the site. */
export type StoredThing = 'run' | 'pictures' | 'words';

export type StoredProblem =
	/** It cannot be fetched: the server's status, or nothing was answered. */
	| { code: 'notFetched'; what: StoredThing; status: number | undefined }
	/** A file is not as long as what it should hold. */
	| { code: 'notWhole'; bytes: number; wanted: number }
	/** A recording is of one recipe. */
	| { code: 'recorded' };

/** Thrown where what is stored cannot be shown. */
export class StoredError extends CodedError<StoredProblem> {
	override name = 'StoredError';
}
