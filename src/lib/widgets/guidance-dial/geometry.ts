import { x0FromEps } from '#lib/diffusion/predict.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { combine, map, squaredDistance, sum } from '#lib/diffusion/vector.ts';

/** The two predictions of a step, and the guided one at any scale: ε̂ = ε̂_∅ + s·(ε̂_c − ε̂_∅). */
export interface Steering {
	/** ᾱ of the noisy picture. */
	alphaBar: number;
	x: Float32Array;
	without: Float32Array;
	with: Float32Array;
	/** ‖ε̂_c − ε̂_∅‖ over ‖ε̂_∅‖: how far the prompt turns the prediction. */
	turn: number;
	/** Root mean square of the difference of the two clean guesses, in units of a picture (−1…1). */
	change: number;
}

/** Where one scale leads. */
export interface Guided {
	/** x̂₀ as guided, and cut to what a picture can show. */
	guess: Float32Array;
	shown: Float32Array;
	/** Share of values that had to be cut. */
	clipped: number;
	/**
	 * Where `shown` lies, seen from the line through the two clean guesses: `along` is 0 at the one
	 * without the prompt, 1 at the one with it; `beside` is the distance from the line in the same unit.
	 */
	along: number;
	beside: number;
}

/** Of the first evaluation of a step; undefined where there was only one prediction. */
export function steeringOf({ calls: [call] }: Frame): Steering | undefined {
	const parts = call?.prediction.parts;
	// At ᾱ = 0 the clean guess cannot be told from ε̂.
	if (!parts || call.alphaBar === 0) return undefined;
	const { x, alphaBar } = call;
	const { conditional, unconditional } = parts;
	const without = x0FromEps(x, unconditional, alphaBar);
	const given = x0FromEps(x, conditional, alphaBar);
	return {
		...{ alphaBar, x, without, with: given },
		turn: Math.sqrt(squaredDistance(conditional, unconditional) / length2(unconditional)),
		change: Math.sqrt(squaredDistance(given, without) / x.length)
	};
}

/** One scale on the line through the two. Clean guesses mix as predictions do: one follows from the other. */
export function guidedBy(steering: Steering, scale: number): Guided {
	const { without, with: given } = steering;
	const guess = combine([scale, given], [1 - scale, without]);
	const shown = map(guess, (value) => Math.min(Math.max(value, -1), 1));
	const cut = sum(guess, shown, (a, b) => Number(a !== b));
	const direction = combine([1, given], [-1, without]);
	const offset = combine([1, shown], [-1, without]);
	const unit = length2(direction);
	const along = unit > 0 ? sum(offset, direction, (a, b) => a * b) / unit : 0;
	const beside = unit > 0 ? Math.sqrt(squaredDistance(offset, direction, along) / unit) : 0;
	return { guess, shown, clipped: cut / guess.length, along, beside };
}

/** ε̂ of a scale, as lengths: of the two predictions, of what lies between them, of the guided one. */
export function lengthsOf({ calls: [call] }: Frame, scale: number) {
	const { conditional, unconditional } = call!.prediction.parts!;
	return {
		without: Math.sqrt(length2(unconditional)),
		with: Math.sqrt(length2(conditional)),
		between: Math.sqrt(squaredDistance(conditional, unconditional)),
		guided: Math.sqrt(length2(combine([scale, conditional], [1 - scale, unconditional])))
	};
}

const length2 = (values: Float32Array): number => sum(values, values, (a, b) => a * b);
