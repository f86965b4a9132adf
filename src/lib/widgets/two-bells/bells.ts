import { atTimesteps } from '#lib/diffusion/spacing.ts';
import { cosine } from '#lib/diffusion/schedule.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';

/** N(mean, std²) of one number of the picture. */
export interface Bell {
	mean: number;
	std: number;
}

/** ᾱ at every stop of a walk of twenty steps, the last of which goes to the clean picture. */
export const bellLevels: readonly number[] = atTimesteps(trailing)(cosine(), 20);

/** What the picture says of x_s: it lies at √ᾱ_s x₀, within 1 − ᾱ_s; more widely where x₀ is uncertain itself. */
export const fromPicture = (x0: Bell, to: number): Bell => ({
	mean: Math.sqrt(to) * x0.mean,
	std: Math.sqrt(to * x0.std ** 2 + 1 - to)
});

/** What x_t says of x_s: q(x_t | x_s) = N(√α x_s, 1 − α), α = ᾱ_t/ᾱ_s, read as a bell of x_s. */
export function fromNoisy(x: number, from: number, to: number): Bell {
	const alpha = from / to;
	return { mean: x / Math.sqrt(alpha), std: Math.sqrt((1 - alpha) / alpha) };
}

/** Two bells multiplied, and made to hold 1 again: precisions add, means are weighted by them. */
export function product(a: Bell, b: Bell): Bell {
	const [p, q] = [1 / a.std ** 2, 1 / b.std ** 2];
	return { mean: (p * a.mean + q * b.mean) / (p + q), std: 1 / Math.sqrt(p + q) };
}

/** Its height at a place. */
export const heightAt = ({ mean, std }: Bell, at: number): number =>
	Math.exp(-((at - mean) ** 2) / (2 * std ** 2)) / (std * Math.sqrt(2 * Math.PI));
