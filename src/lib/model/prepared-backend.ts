import type { KernelBackend } from '@tensorflow/tfjs-core';

/** A backend before tfjs uses it. */
export interface PreparedBackend {
	instance: KernelBackend;
	/** The adapter, or the number of threads. */
	detail: string;
	/** Aborted, with the reason, if what is under the backend goes away. */
	lost: AbortSignal;
	/** Gives back what the instance itself does not. */
	release(): void;
}
