import { CodedError } from '#lib/diffusion/coded-error.ts';

/** NaN or infinity, the `at`-th value of ε̂ at a noise level ᾱ or, without one, of the text encoder's vectors. */
export interface NotFiniteProblem {
	code: 'notFinite';
	value: number;
	at: number;
	alphaBar?: number;
}

/** The network answered something that is no number: its backend computes wrongly. */
export class NotFiniteError extends CodedError<NotFiniteProblem> {
	override name = 'NotFiniteError';
}
