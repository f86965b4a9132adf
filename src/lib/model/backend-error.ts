import { CodedError, unforeseen, type Unforeseen } from '#lib/diffusion/coded-error.ts';
import type { NotFiniteProblem } from '#lib/pipeline/not-finite-error.ts';
import type { BackendName } from './backend.ts';

/** What a backend does wrong by itself. */
type OwnProblem =
	| { code: 'noWebgpu' }
	| { code: 'noAdapter' }
	/** It has not started after so many seconds. */
	| { code: 'startTooSlow'; seconds: number }
	/** Its program cannot be fetched, or may not be run. */
	| { code: 'notLoaded' }
	/** A call is not answered after so many seconds. */
	| { code: 'noAnswer'; seconds: number }
	/** The largest distance from the stored answer, NaN where there is none. */
	| { code: 'computesWrongly'; off: number; allowed: number }
	/** Milliseconds of a call, and those on another backend, which is faster. */
	| { code: 'slower'; ms: number; than: BackendName; thanMs: number }
	/** The graphics device; `why` is what the browser says, if it says anything. */
	| { code: 'deviceLost'; why: string }
	| { code: 'deviceFailed'; why: string };

/** Why a backend does not run, or runs no more. */
export type BackendProblem = OwnProblem | NotFiniteProblem | Unforeseen;

/** A backend that was tried, and why it does not run. */
export interface SkippedBackend {
	backend: BackendName;
	reason: BackendProblem;
}

/** Thrown where a backend cannot be used. */
export class BackendError extends CodedError<OwnProblem> {
	override name = 'BackendError';
}

/** Why a backend failed to start. */
export const startProblemOf = (error: unknown): BackendProblem =>
	error instanceof BackendError ? error.problem : unforeseen(error);
