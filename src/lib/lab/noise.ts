import { angleOf } from '#lib/diffusion/noise-level.ts';

/** Noise on an even scale: 0 is data, 1 pure noise; the angle acos √ᾱ as a share of π/2. */
export const noiseOf = (alphaBar: number): number =>
	(2 / Math.PI) * angleOf(Math.min(Math.max(alphaBar, 0), 1));

/** ᾱ = cos²(noise·π/2), the inverse of noiseOf. */
export const alphaBarOfNoise = (noise: number): number => Math.cos((noise * Math.PI) / 2) ** 2;
