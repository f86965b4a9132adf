import { gaussian, stepNoise } from '#lib/diffusion/random.ts';
import { atTimesteps } from '#lib/diffusion/spacing.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { cosine } from '#lib/diffusion/schedule.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { yieldToPage } from '#lib/run/yield-to-page.ts';
import { denoisePaths, type PathPoint } from './world.ts';

/** ᾱ at every stop of the walks shown. */
export const levels: readonly number[] = atTimesteps(trailing)(cosine(), 60);

/** The two ways: DDIM with η = 0 follows the ODE, with η = 1 it is DDPM and follows the SDE. */
export type Way = 'ode' | 'sde';
const ways = { ode: ddim(0), sde: ddim(1) };

/** Points one after another, at every stop. */
export type Track = readonly Float32Array[];

/** Where points go from x(T); the page draws in between. `seed` is that of the fresh noise. */
export async function track(way: Way, start: Float32Array, seed: number): Promise<Track> {
	const stops = [start];
	const pause = yieldToPage();
	const noise = stepNoise(seed, start.length);
	for await (const frame of ways[way]({ denoise: denoisePaths, noise }, start, levels)) {
		stops.push(frame.next);
		await pause();
	}
	return stops;
}

/** x(T) of `count` points. */
export const pathCloud = (count: number): Float32Array => gaussian(11, 0, count * 2);

/** Points as one array. */
export const flat = (points: readonly PathPoint[]): Float32Array =>
	Float32Array.from(points.flat());

/** Point `which` of an array of them. */
export const pointAt = (points: Float32Array, which: number): PathPoint => [
	points[2 * which]!,
	points[2 * which + 1]!
];
