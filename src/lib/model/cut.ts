import { add, mul, tensor1d } from '@tensorflow/tfjs-core';
import type { Cut } from '#lib/diffusion/cut.ts';
import type { Alter } from './unet.ts';

/** Puts the means of what is cut in its place, at the angle `phi`. */
export function cutting({ angles, means }: Cut, phi: number): Alter {
	const distances = angles.map((angle) => Math.abs(angle - phi));
	const level = distances.indexOf(Math.min(...distances));
	return (name, value) => {
		const mean = means[name];
		if (!mean) return value;
		const channels = value.shape.at(-1)!;
		const row = tensor1d(mean.slice(level * channels, (level + 1) * channels));
		return add(mul(value, 0), row);
	};
}
