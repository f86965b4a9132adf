import type { PreparedBackend } from './prepared-backend.ts';

/** Plain JavaScript: slow, and everywhere. */
export async function makeCpu(): Promise<PreparedBackend> {
	const { MathBackendCPU } = await import('@tensorflow/tfjs-backend-cpu');
	return {
		instance: new MathBackendCPU(),
		detail: 'plain JavaScript',
		lost: new AbortController().signal,
		release: () => undefined
	};
}
