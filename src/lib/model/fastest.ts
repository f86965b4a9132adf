import { startProblemOf, type SkippedBackend } from './backend-error.ts';
import type { BackendName } from './backend.ts';
import { ModelError } from './model-error.ts';

/** A backend with a model on it, checked. */
export interface Candidate {
	backend: BackendName;
	/** One guided call. */
	call(): Promise<unknown>;
	/** Makes it the one that computes again. */
	use(): Promise<void>;
	dispose(): void;
}

/** Of these, which is faster depends on the machine: a small network often is so without a graphics card. */
const RIVALS: readonly BackendName[] = ['webgpu', 'wasm'];

/** Milliseconds of a call that nobody would notice to be shorter: one frame of a screen. */
const UNNOTICED = 16;

/** Milliseconds in which a call is repeated: the first ones run in code that the browser made in a hurry. */
const TRYING = 200;

/**
 * The first of `backends` that starts, or with `compare` the faster one where its rival starts as well, and what is
 * wrong with the others. Throws ModelError, or what `left` was aborted with.
 */
export async function fastest<T extends Candidate>(
	backends: readonly BackendName[],
	start: (backend: BackendName) => Promise<T>,
	{ compare, left }: { compare: boolean; left?: AbortSignal | undefined }
): Promise<{ winner: T; skipped: SkippedBackend[] }> {
	const skipped: SkippedBackend[] = [];
	let first: { candidate: T; ms: number } | undefined;
	for (const backend of backends) {
		if (first && !RIVALS.includes(backend)) break;
		try {
			left?.throwIfAborted();
			const candidate = await start(backend);
			if (!compare || !RIVALS.includes(backend)) return { winner: candidate, skipped };
			const ms = await timeOf(candidate);
			if (!first && ms <= UNNOTICED) return { winner: candidate, skipped };
			if (first) return await faster(first, { candidate, ms }, skipped);
			first = { candidate, ms };
		} catch (error) {
			if (left?.aborted) {
				first?.candidate.dispose();
				throw left.reason;
			}
			skipped.push({ backend, reason: startProblemOf(error) });
		}
	}
	if (!first) throw new ModelError({ code: 'noBackend', skipped });
	await first.candidate.use();
	return { winner: first.candidate, skipped };
}

/** The faster of two; the other is freed. */
async function faster<T extends Candidate>(
	first: { candidate: T; ms: number },
	second: { candidate: T; ms: number },
	skipped: SkippedBackend[]
): Promise<{ winner: T; skipped: SkippedBackend[] }> {
	const [winner, other] = first.ms <= second.ms ? [first, second] : [second, first];
	other.candidate.dispose();
	await winner.candidate.use();
	const { backend } = other.candidate;
	const [ms, thanMs] = [Math.round(other.ms), Math.round(winner.ms)];
	const reason = { code: 'slower', ms, than: winner.candidate.backend, thanMs } as const;
	return { winner: winner.candidate, skipped: [...skipped, { backend, reason }] };
}

/** Milliseconds of the fastest call. */
async function timeOf({ call }: Candidate): Promise<number> {
	const began = performance.now();
	let least = Infinity;
	while (least > UNNOTICED && performance.now() - began < TRYING) {
		const started = performance.now();
		await call();
		least = Math.min(least, performance.now() - started);
	}
	return least;
}
