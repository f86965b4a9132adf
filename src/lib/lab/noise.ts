/** Noise on an even scale: 0 is data, 1 pure noise; the angle acos √ᾱ as a share of π/2. */

export const alphaBarOfNoise = (noise: number): number => Math.cos((noise * Math.PI) / 2) ** 2;

export const noiseOf = (alphaBar: number): number =>
	(2 / Math.PI) * Math.acos(Math.sqrt(Math.min(Math.max(alphaBar, 0), 1)));
