import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { startNoise, stepNoise } from '#lib/diffusion/random.ts';
import type { Frame, Sampler } from '#lib/diffusion/sampler.ts';

/** All frames of a walk from x(T) of `seed`, with its fresh noise. */
export async function walk(
	sampler: Sampler,
	denoise: Denoiser,
	levels: readonly number[],
	{ size = 8, seed = 1, start = startNoise(seed, size) } = {}
): Promise<Frame[]> {
	const frames: Frame[] = [];
	const noise = stepNoise(seed, start.length);
	for await (const frame of sampler({ denoise, noise }, start, levels)) frames.push(frame);
	return frames;
}

/** Where a walk ends. */
export const end = (frames: readonly Frame[]): Float32Array => frames.at(-1)!.next;
