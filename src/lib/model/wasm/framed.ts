import type { KernelMemory } from './kernel-call.ts';

/** Pictures at an address, and how they are to be framed. */
interface Unframed {
	from: number;
	/** N, height, width, channels. */
	pictures: readonly [number, number, number, number];
	/** Lines of zeros above and left of a picture. */
	above: number;
	left: number;
	/** Pixels a side with all zeros. */
	height: number;
	width: number;
	/** Through SiLU. */
	activated?: boolean | undefined;
}

/** The address of the pictures with zeros around them, until the call ends. */
export function framed(
	{ scratch, runner }: KernelMemory,
	{ from, pictures, above, left, height, width, activated = false }: Unframed
): number {
	const [n, inner, across, channels] = pictures;
	if (height === inner && width === across && !activated) return from;
	const out = scratch(n * height * width * channels);
	const job = [from, out, inner, across, channels, above, left, height, width, Number(activated)];
	runner.run('frame', job, n * height);
	return out;
}
