import { flowTime } from '../noise-level.ts';
import { velocityOf } from '../predict.ts';
import { evaluate, frameOf, stepsBetween, type Evaluation } from '../sampler.ts';
import type { Sampler } from '../sampler.ts';
import { combine } from '../vector.ts';

/**
 * Heun's method in the flow's clock (Esser et al. 2024 with the step of Karras et al. 2022, Algorithm 1): on the line
 * y = (1−t)·x₀ + t·ε try Euler's step, ask again where it lands, and go with the average, y' = y + (t'−t)(û + û')/2. Pure noise
 * is t = 1, nothing special; where the walk ends there is no noise to ask about, and that step is Euler's.
 */
export const flowHeun = (): Sampler =>
	async function* ({ denoise }, x, levels) {
		for (const step of stepsBetween(levels)) {
			const [t, next] = [flowTime(step.from), flowTime(step.to)];
			const start = x;
			/** From x along velocities, each with its weight. */
			const along = (...velocities: (readonly [number, Evaluation])[]) =>
				combine(
					[norm(t) / norm(next), start],
					...velocities.map(
						([weight, { x0, eps }]) =>
							[(weight * (next - t)) / norm(next), velocityOf(x0, eps)] as const
					)
				);
			const first = await evaluate(denoise, x, step.from);
			const evaluations: [Evaluation, ...Evaluation[]] = [first];
			let mu = along([1, first]);
			if (step.to < 1) {
				const second = await evaluate(denoise, mu, step.to);
				evaluations.push(second);
				mu = along([1 / 2, first], [1 / 2, second]);
			}
			const frame = frameOf(step, evaluations, mu);
			yield frame;
			x = frame.next;
		}
	};

/** Length of (1−t, t): x is y divided by it. */
const norm = (t: number): number => Math.sqrt((1 - t) ** 2 + t ** 2);
