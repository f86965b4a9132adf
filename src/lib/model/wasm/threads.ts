/** More threads than this have nothing left to share in pictures so small. */
const MOST_THREADS = 4;

/** Threads for so many logical cores: half of them, which are as many as real ones, but two where there are two. */
export const threadsFor = (cores = 1): number =>
	Math.min(cores, MOST_THREADS, Math.max(2, Math.floor(cores / 2)));
