import { atTimesteps } from '#lib/diffusion/spacing.ts';
import { mixtureDenoiser } from '#lib/diffusion/points.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import type { Schedule } from '#lib/diffusion/schedule.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';

/** Data whose every step has a closed form: brightness around 0.6, N(0.6, 0.5²). */
const DATA = { mean: 0.6, std: 0.5 };

const denoise = mixtureDenoiser([{ mean: Float32Array.of(DATA.mean), std: DATA.std, weight: 1 }]);

/** By how much pictures come out wrong. */
export interface Miss {
	/** Too bright (above 0) or too dark, on the scale −1 … 1. */
	brightness: number;
	/** Too much contrast between pictures (above 0), or too little. */
	spread: number;
	/** Both as one: the root mean square difference over all static, √(brightness² + spread²). */
	error: number;
}

/**
 * What `steps` DDIM steps make of pure static under a schedule. Without any error z would become
 * mean + std·z; a walk makes a straight line of it, too, so that z = −1 and z = 1 tell all.
 */
export async function missOf(schedule: Schedule, steps: number): Promise<Miss> {
	const levels = atTimesteps(trailing)(schedule, steps);
	const noise = () => Float32Array.of(0, 0);
	let x: Float32Array = Float32Array.of(-1, 1);
	for await (const frame of ddim()({ denoise, noise }, x, levels)) x = frame.next;
	const [low, high] = x as unknown as [number, number];
	const brightness = (low + high) / 2 - DATA.mean;
	const spread = (high - low) / 2 - DATA.std;
	return { brightness, spread, error: Math.hypot(brightness, spread) };
}
