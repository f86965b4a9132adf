import { betaQuantile } from './beta-quantile.ts';
import { SpacingError } from './spacing-error.ts';

/**
 * Which of the T training steps a short walk visits, as the papers count them (1 … T, noisiest
 * first; data itself, t = 0, is left out). Names and rounding are those of Lin et al. 2024, Table 2.
 */
export type Timesteps = (T: number, steps: number) => number[];

/** Every ⌊T/n⌋-th step, from t = 1 + `offset` up: never visits T, unless n = T. */
export const leading =
	(offset = 0): Timesteps =>
	(T, steps) => {
		checked('leading', T, steps, 2);
		const stride = Math.floor(T / steps);
		return within(
			T,
			downFrom(steps, (i) => i * stride + offset + 1)
		);
	};

/** Evenly from T to 1, both visited, between training steps where it does not divide. */
export const linspaceFractional: Timesteps = (T, steps) => {
	checked('linspace', T, steps, 2);
	return downFrom(steps, (i) => 1 + (i * (T - 1)) / (steps - 1));
};

/**
 * Evenly from T to 1, both visited, rounded to whole training steps. The stride is rounded first, as in NumPy's linspace: where that
 * falls between two, it decides which.
 */
export const linspace: Timesteps = (T, steps) => {
	checked('linspace', T, steps, 2);
	const stride = (T - 1) / (steps - 1);
	return downFrom(steps, (i) => 1 + roundHalfEven(i * stride));
};

/** Every (T/n)-th step counted down from T: always begins at T, and visits 1 only if n ≥ ⅔ T. */
export const trailing: Timesteps = (T, steps) => {
	checked('trailing', T, steps, 1);
	// As NumPy's arange has it, whose difference decides which of two neighbours a half is rounded to.
	const stride = T - (T - T / steps);
	return downFrom(steps, (i) => roundHalfEven(T - (steps - 1 - i) * stride));
};

/**
 * T times the quantiles 1, 1 − 1/n, … 1/n of Beta(shape, shape), dense at both ends (Lee et al. 2024, “Beta Sampling is All
 * You Need”, with 0.6). Rounded to whole training steps, each at least one below the one before.
 */
export const beta =
	(shape = 0.6): Timesteps =>
	(T, steps) => {
		checked('beta', T, steps, 1);
		let before = Infinity;
		return downFrom(steps, (i) => {
			const t = Math.round(T * betaQuantile((i + 1) / steps, shape));
			before = Math.max(Math.min(t, before - 1), i + 1);
			return before;
		});
	};

/** The reader's own steps, whatever number is asked for. Throws unless they fall, within 1 … T. */
export const ownTimesteps =
	(timesteps: readonly number[]): Timesteps =>
	(T) =>
		within(T, [...timesteps]);

/** at(n − 1), … at(1), at(0). */
const downFrom = (steps: number, at: (i: number) => number): number[] =>
	Array.from({ length: steps }, (_, i) => at(steps - 1 - i));

/** Halves go to the even neighbour, as in NumPy. */
function roundHalfEven(value: number): number {
	const below = Math.floor(value);
	return value - below === 0.5 ? below + (below % 2) : Math.round(value);
}

function checked(name: string, T: number, steps: number, fewest: number): void {
	if (Number.isInteger(steps) && steps >= fewest && steps <= T) return;
	throw new SpacingError({ code: 'stepsDoNotFit', steps, spacing: name, fewest, most: T });
}

function within(T: number, timesteps: number[]): number[] {
	const wrong = timesteps.findIndex(
		(t, i) => !(t >= 1 && t <= T && (i === 0 || t < timesteps[i - 1]!))
	);
	if (timesteps.length > 0 && wrong < 0) return timesteps;
	if (timesteps.length === 0) throw new SpacingError({ code: 'noTimesteps' });
	throw new SpacingError({
		code: 'timestepOutside',
		which: wrong + 1,
		t: timesteps[wrong]!,
		most: T
	});
}
