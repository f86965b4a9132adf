import { CodedError } from './coded-error.ts';

/** Why a spacing, a schedule and a number of steps do not fit together, with the values that say so. */
export type SpacingProblem =
	| { code: 'stepsOutside'; steps: number; most: number }
	| { code: 'stepsDoNotFit'; steps: number; spacing: string; fewest: number; most: number }
	| { code: 'noTimesteps' }
	/** `which` counts from 1. */
	| { code: 'timestepOutside'; which: number; t: number; most: number }
	| { code: 'endsInNoise' };

/** Thrown where a walk cannot be spaced as asked. */
export class SpacingError extends CodedError<SpacingProblem> {
	override name = 'SpacingError';
}
