import type { Quantity } from '#lib/charts/quantity.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { maxAbsDifference, zip } from '#lib/diffusion/vector.ts';
import { fixed } from '#lib/words/written.ts';

/** x(t−1) = x(t) + (μ − x(t)) + σz of one number of the picture, as it is written down. */
export interface PixelSum extends Record<Quantity, string> {
	/** μ − x(t). */
	move: string;
	sigma: string;
	z: string;
}

/**
 * The numbers at `index`, rounded to `digits` so that what is written adds up: x(t), μ and x(t−1) are
 * rounded, and what is written for the move and for σz lies between them, at most one in its last digit
 * from its own rounding.
 */
export function sumAt(frame: Frame, index: number, digits = 3): PixelSum {
	const unit = 10 ** digits;
	const whole = (vector: Float32Array) => Math.round(vector[index]! * unit);
	const [x, mean, total] = [whole(frame.x), whole(frame.mu), whole(frame.next)];
	const written = (value: number) => fixed(value, digits);
	return {
		x: written(x / unit),
		eps: written(frame.eps[index]!),
		x0: written(frame.x0[index]!),
		mu: written(mean / unit),
		move: written((mean - x) / unit),
		noise: written((total - mean) / unit),
		next: written(total / unit),
		sigma: written(frame.sigma),
		z: written(frame.z[index]!)
	};
}

/** The largest |x(t−1) − (μ + σz)| over the picture: 0, as both are computed the same way. */
export const mismatch = ({ next, mu, sigma, z }: Frame): number =>
	maxAbsDifference(
		next,
		zip(mu, z, (mean, value) => mean + sigma * value)
	);

/** Where the number of a pixel's colour stands: 0 red, 1 green, 2 blue. */
export const indexOf = (pixel: { x: number; y: number }, color: number, side: number): number =>
	(pixel.y * side + pixel.x) * 3 + color;
