import type { Frame } from '#lib/diffusion/sampler.ts';
import { radialPower } from '#lib/diffusion/spectrum.ts';

/** The spectrum of a step, from one wave to a side to the finest. */
export interface SpectrumLines {
	x: [waves: number, power: number][];
	/** Of the clean guess, as large as it stands in x: times ᾱ. */
	guess: [waves: number, power: number][];
	/** Of the static in x, the same for all waves: 1 − ᾱ. */
	noise: number;
	/** How many waves to a side, from the largest on, stand above the static without a gap. */
	above: number;
}

export function spectrumLines({ x, x0, from }: Frame, side: number): SpectrumLines {
	const points = (power: readonly number[]) =>
		power.map((one, i): [number, number] => [i + 1, Math.max(one, 1e-6)]);
	const guess = radialPower(x0, side).map((power) => from * power);
	const noise = 1 - from;
	const first = guess.findIndex((power) => power < noise);
	return {
		x: points(radialPower(x, side)),
		guess: points(guess),
		noise,
		above: first < 0 ? guess.length : first
	};
}
