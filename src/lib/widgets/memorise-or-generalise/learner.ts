import { gaussian } from '#lib/diffusion/random.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { cosine } from '#lib/diffusion/schedule.ts';

/** How many training pictures the exact learner may have. */
export const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

const STEPS = 20;
const schedule = cosine();
const levels = Array.from(
	{ length: STEPS + 1 },
	(_, i) => schedule[Math.round(1000 * (1 - i / STEPS))]!
);

/**
 * What comes of static when the exact denoiser of `known` is walked with: DDIM, 20 steps. `pause` lets the
 * page draw between two of them.
 */
export async function drawnExactly(
	known: readonly Float32Array[],
	seed: number,
	pause: () => Promise<void> = async () => undefined
): Promise<Float32Array> {
	const static_ = gaussian(seed, 0, known[0]!.length);
	const noise = () => new Float32Array(static_.length);
	let x = static_;
	for await (const { next } of ddim()({ denoise: pointsDenoiser(known), noise }, static_, levels)) {
		x = next;
		await pause();
	}
	return x;
}

/** The nearest of `known`, and its root mean square distance in percent of black to white. */
export function nearestOf(
	known: readonly Float32Array[],
	x: Float32Array
): { index: number; distance: number } {
	const distances = known.map((other) =>
		Math.sqrt(other.reduce((sum, value, i) => sum + (value - x[i]!) ** 2, 0) / x.length)
	);
	const least = Math.min(...distances);
	return { index: distances.indexOf(least), distance: 50 * least };
}
