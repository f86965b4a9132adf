import { startProblemOf, type BackendProblem } from '#lib/model/backend-error.ts';
import { NotFiniteError } from '#lib/pipeline/not-finite-error.ts';
import { ComputeError } from './compute-error.ts';
import type { ModelHost, LoadedHost } from './model-host.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * What `ask` answers, on the next backend if one fails or loses its device. Throws only where none is
 * left, or what is no backend's fault: a ComputeError.
 */
export async function withFallback<T>(
	host: ModelHost,
	ask: (loaded: LoadedHost) => Promise<T>
): Promise<T> {
	for (let loaded = await host.ready(); ;) {
		try {
			return await unlessAborted(loaded.lost, ask(loaded));
		} catch (error) {
			if (error instanceof ComputeError) throw error;
			loaded = await host.fallBack(loaded, failureOf(error));
		}
	}
}

/** Why a backend that had started failed. */
export const failureOf = (error: unknown): BackendProblem =>
	error instanceof NotFiniteError ? error.problem : startProblemOf(error);
