import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { epsFromX0 } from '#lib/diffusion/predict.ts';

/** Weights below e⁻³⁰ of the largest do not show in float32. */
const NEGLIGIBLE = 30;

/**
 * pointsDenoiser of diffusion/points.ts for many points of the plane, x and y in turn: the best
 * guess of anyone who knows all of them, E[x₀|x] = Σ softmax(−‖x − √ᾱ y‖²/2(1−ᾱ))·y.
 */
export const exactDenoiser =
	(points: Float32Array): Denoiser =>
	async (x, alphaBar) => {
		const x0 = bestGuesses(points, x, alphaBar);
		return { eps: epsFromX0(x, x0, alphaBar), x0 };
	};

function bestGuesses(points: Float32Array, x: Float32Array, alphaBar: number): Float32Array {
	const a = Math.sqrt(alphaBar);
	const scale = 1 / (2 * (1 - alphaBar));
	const x0 = new Float32Array(x.length);
	const away = new Float64Array(points.length / 2);
	for (let i = 0; i < x.length; i += 2) {
		let nearest = Infinity;
		for (let j = 0; j < away.length; j++) {
			const dx = x[i]! - a * points[2 * j]!;
			const dy = x[i + 1]! - a * points[2 * j + 1]!;
			away[j] = (dx * dx + dy * dy) * scale;
			if (away[j]! < nearest) nearest = away[j]!;
		}
		let total = 0;
		let sumX = 0;
		let sumY = 0;
		for (let j = 0; j < away.length; j++) {
			const beyond = away[j]! - nearest;
			if (beyond > NEGLIGIBLE) continue;
			const weight = Math.exp(-beyond);
			total += weight;
			sumX += weight * points[2 * j]!;
			sumY += weight * points[2 * j + 1]!;
		}
		x0[i] = sumX / total;
		x0[i + 1] = sumY / total;
	}
	return x0;
}

/** The points of one class, or all. */
export const pointsOf = (
	{ points, labels }: { points: Float32Array; labels: Uint8Array },
	label?: number
): Float32Array =>
	label === undefined ? points : points.filter((_, i) => labels[i >> 1] === label);
