import { strings } from '#words/site.ts';
import type { Problem } from '#lib/run/problem.ts';

/**
 * What went wrong, and what to do. The sentences are fetched when there is need of one; where they cannot
 * be, the connection is gone.
 */
export const problemInWords = (problem: Problem): Promise<string> =>
	import('#words/problems.ts').then(
		({ problemSentence }) => problemSentence(problem),
		() => strings.status.offline
	);
