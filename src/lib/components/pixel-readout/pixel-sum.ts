import type { Frame } from '#lib/diffusion/sampler.ts';
import { maxAbsDifference, zip } from '#lib/diffusion/vector.ts';

/** x(t−1) = μ + σz of one number of the picture, as it is written down. */
export interface PixelSum {
	next: string;
	mu: string;
	/** σz. */
	noise: string;
	sigma: string;
	z: string;
}

/**
 * The numbers at `index`, rounded to `digits` so that what is written adds up: x(t−1) and μ are rounded,
 * and σz is written as what lies between them, at most one in its last digit from its own rounding.
 */
export function sumAt({ next, mu, sigma, z }: Frame, index: number, digits = 3): PixelSum {
	const unit = 10 ** digits;
	const [total, mean] = [next, mu].map((vector) => Math.round(vector[index]! * unit));
	const written = (value: number) =>
		value
			.toFixed(digits)
			.replace(/^-(?=0\.0*$)/, '')
			.replace('-', '−');
	return {
		next: written(total! / unit),
		mu: written(mean! / unit),
		noise: written((total! - mean!) / unit),
		sigma: written(sigma),
		z: written(z[index]!)
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
