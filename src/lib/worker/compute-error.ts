import { CodedError, unforeseen, type Unforeseen } from '#lib/diffusion/coded-error.ts';
import type { SkippedBackend } from '#lib/model/backend-error.ts';
import type { ModelProblem } from '#lib/model/model-error.ts';

/** What a worker of the page is busy with. */
export type Work = 'picture' | 'training' | 'teaching' | 'measurement';

/** What went wrong in the compute worker, or with it; plain data, so that it can leave the worker. */
export type ComputeProblem =
	| ModelProblem
	/** Nothing here can train. */
	| { code: 'noTraining'; skipped: SkippedBackend[] }
	/** A newer request took its place. */
	| { code: 'superseded'; work: Work }
	/** The worker died, of what the browser says, or its code could not be loaded. */
	| { code: 'crashed'; work: Work; why: string | undefined }
	/** The worker's code, or a part of it, has not come after so many seconds. */
	| { code: 'codeTooSlow'; work: Work; seconds: number }
	/** It has answered nothing for so many seconds. */
	| { code: 'silent'; work: Work; seconds: number }
	/** The browser ended it without a word, and with it what was asked for. */
	| { code: 'gone'; work: Work }
	/** The page ended the worker. */
	| { code: 'closed'; work: Work }
	| Unforeseen;

/** The only error that the page hears from the worker. */
export class ComputeError extends CodedError<ComputeProblem> {
	override name = 'ComputeError';
}

export const isSuperseded = (error: unknown): boolean =>
	error instanceof ComputeError && error.code === 'superseded';

/** Any error as what the page hears of it. */
export const computeProblemOf = (error: unknown): ComputeProblem =>
	error instanceof ComputeError ? error.problem : unforeseen(error);
