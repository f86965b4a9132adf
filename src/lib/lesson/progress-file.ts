import { readProgress, type LearnerProgress } from './progress.ts';

const KIND = 'from-static-progress-1';

/** Progress as a file, to be taken to another device. */
export const progressFile = (progress: LearnerProgress): string =>
	JSON.stringify({ kind: KIND, ...progress }, null, '\t');

/** Progress out of such a file; undefined where it is none. */
export function progressIn(text: string): LearnerProgress | undefined {
	try {
		const file: unknown = JSON.parse(text);
		const isOurs =
			typeof file === 'object' && file !== null && 'kind' in file && file.kind === KIND;
		return isOurs ? readProgress(file) : undefined;
	} catch {
		return undefined;
	}
}
