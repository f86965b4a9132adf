import { flowTime } from '#lib/diffusion/noise-level.ts';
import { velocityOf } from '../predict.ts';
import { evaluate, frameOf, stepsBetween } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Euler's method on the flow (Liu et al. 2023, rectified flow; Esser et al. 2024): on the line
 * y = (1−t)·x₀ + t·ε the velocity is û = ε̂ − x̂₀, and y' = y + (t'−t) û. Here y is x scaled by
 * √((1−t)² + t²), so that the network sees what it was trained on.
 */
export const flowEuler = (): Sampler =>
	async function* ({ denoise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const [t, next] = [flowTime(step.from), flowTime(step.to)];
			const evaluation = await evaluate(denoise, x, step.from);
			const velocity = velocityOf(evaluation.x0, evaluation.eps);
			const mu = combine([norm(t) / norm(next), x], [(next - t) / norm(next), velocity]);
			const frame = frameOf(step, [evaluation], mu);
			yield frame;
			x = frame.next;
		}
	};

const norm = (t: number): number => Math.sqrt((1 - t) ** 2 + t ** 2);
