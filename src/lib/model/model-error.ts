import { CodedError } from '#lib/diffusion/coded-error.ts';
import type { SkippedBackend } from './backend-error.ts';

/** Why there is no model. */
export type ModelProblem =
	/** Its file, of so many bytes, cannot be fetched: the server's status, or nothing was answered. */
	| { code: 'unreachable'; bytes: number; status: number | undefined }
	/** No byte of it came for so many seconds. */
	| { code: 'stalled'; bytes: number; seconds: number }
	/** The file is not the one that was published. */
	| { code: 'wrongLength'; bytes: number; published: number }
	| { code: 'wrongHash'; sha256: string; published: string }
	/** Nothing here computes correctly. */
	| { code: 'noBackend'; skipped: SkippedBackend[] };

/** Thrown where there is no model. */
export class ModelError extends CodedError<ModelProblem> {
	override name = 'ModelError';
}
