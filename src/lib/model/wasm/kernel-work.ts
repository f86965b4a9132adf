import type { Kernel } from './kernel-program.ts';

/** Words in shared memory by which threads share a job. */
export const JOB_WORDS = 4;
/** Jobs so far, and in the lower half how many chunks of the present one nobody has taken yet: in one word, taken in one piece. */
const TICKET = 0;
/** Chunks that are not done. */
const LEFT = 1;
const KERNEL = 2;
const JOB = 3;
const HALF = 0x10000;

/** How often a thread looks for a job before it sleeps: about as long as comes between two kernels of a call. */
const LOOKS = 4000;

/** Whether this thread may sleep. A window's may not, and goes on looking. */
const maySleep = (() => {
	try {
		return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1) === 'not-equal';
	} catch {
		return false;
	}
})();

/** Offers `chunks` chunks of a job to all threads, works on them, and returns when all are done. */
export function share(
	words: Int32Array<SharedArrayBuffer>,
	kernels: readonly Kernel[],
	kernel: number,
	job: number,
	chunks: number
): void {
	words[KERNEL] = kernel;
	words[JOB] = job;
	Atomics.store(words, LEFT, chunks);
	const jobs = Atomics.load(words, TICKET) & ~(HALF - 1);
	Atomics.store(words, TICKET, (jobs + HALF + chunks) | 0);
	Atomics.notify(words, TICKET);
	while (work(words, kernels, 0));
	for (let looks = 0, left; (left = Atomics.load(words, LEFT)) > 0; looks++) {
		if (looks > LOOKS && maySleep) Atomics.wait(words, LEFT, left);
	}
}

/** A thread's life: works whenever there is something to do. */
export function serve(
	words: Int32Array<SharedArrayBuffer>,
	kernels: readonly Kernel[],
	thread: number
): never {
	for (let looks = 0; ; looks++) {
		const ticket = Atomics.load(words, TICKET);
		if (work(words, kernels, thread)) looks = 0;
		else if (looks > LOOKS) Atomics.wait(words, TICKET, ticket);
	}
}

/** Takes a chunk and works on it; false where none is left. */
function work(
	words: Int32Array<SharedArrayBuffer>,
	kernels: readonly Kernel[],
	thread: number
): boolean {
	const ticket = Atomics.load(words, TICKET);
	const untaken = ticket & (HALF - 1);
	if (untaken === 0) return false;
	// Another thread was quicker: there may be more.
	if (Atomics.compareExchange(words, TICKET, ticket, ticket - 1) !== ticket) return true;
	kernels[words[KERNEL]!]!(words[JOB]!, untaken - 1, thread);
	if (Atomics.sub(words, LEFT, 1) === 1) Atomics.notify(words, LEFT);
	return true;
}
