import { falls, nearestFalling } from './falling.ts';
import { listOption, numberOption } from '#lib/diffusion/samplers/options.ts';

/** Training steps of every schedule here. */
export const T = 1000;

/** ᾱ of a curve bent by hand: falling from below 1 to 0 at the least. */
const FALL = { min: 0, max: 0.9999, gap: 1e-4 };

/** Of the schedule bent by hand. */
export const curve = listOption('0.957 0.847 0.685 0.494 0.304 0.144 0.037 0.001', (numbers) =>
	nearestFalling(ofLength(numbers, 2, 32), FALL)
);

/** Of the spacing by own stops. */
export const stops = listOption('1000 900 750 550 350 200 100 30', (numbers) => {
	if (falls(numbers, { min: 1, max: T })) return [...numbers];
	const within = numbers.map((t) => Math.min(Math.max(t, 1), T));
	return [...new Set(within)].sort((a, b) => b - a);
});

/** Of Karras' spacing. */
export const rho = numberOption(7, {
	min: 1,
	max: 15,
	step: 0.5
});

/** Of the spacing by a Beta distribution: 1 is even, below it both ends have more. */
export const shape = numberOption(0.6, {
	min: 0.3,
	max: 1,
	step: 0.05
});

/** Of the spacing that is best for data of one spread. */
export const dataSpread = numberOption(1, {
	min: 0.1,
	max: 2,
	step: 0.05
});

/** Of the spacing in flow time. */
export const shift = numberOption(1, {
	min: 0.25,
	max: 12,
	step: 0.25
});

/** The first `max` of the numbers; the last one again where there are fewer than `min`. */
const ofLength = (numbers: readonly number[], min: number, max: number): number[] =>
	Array.from({ length: Math.min(Math.max(numbers.length, min), max) }, (_, i) =>
		Number(numbers[i] ?? numbers.at(-1))
	);
