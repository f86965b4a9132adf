import { falls, nearestFalling } from './falling.ts';
import { listOption, numberOption } from '#lib/diffusion/samplers/options.ts';

/** Training steps of every schedule here. */
export const T = 1000;

/** ᾱ of a curve bent by hand: falling from below 1 to 0 at the least. */
const FALL = { min: 0, max: 0.9999, gap: 1e-4 };

/** Of the schedule bent by hand. */
export const curve = listOption(
	'curve',
	'ᾱ at evenly spread t, the last at T.',
	'0.957 0.847 0.685 0.494 0.304 0.144 0.037 0.001',
	'fall from value to value, from below 1 to 0 at the min, in 2 to 32 values',
	(numbers) => nearestFalling(ofLength(numbers, 2, 32), FALL)
);

/** Of the spacing by own stops. */
export const stops = listOption(
	'list of stops',
	'The training steps to stop at, noisiest first.',
	'1000 900 750 550 350 200 100 30',
	`fall, within ${T} … 1`,
	(numbers) => {
		if (falls(numbers, { min: 1, max: T })) return [...numbers];
		const within = numbers.map((t) => Math.min(Math.max(t, 1), T));
		return [...new Set(within)].sort((a, b) => b - a);
	}
);

/** Of Karras' spacing. */
export const rho = numberOption('ρ', 'Higher: more of the steps at low noise.', 7, {
	min: 1,
	max: 15,
	step: 0.5
});

/** Of the spacing in flow time. */
export const shift = numberOption('shift', 'Higher: more of the steps at high noise.', 1, {
	min: 0.25,
	max: 12,
	step: 0.25
});

/** The first `most` of the numbers; the last one again where there are fewer than `least`. */
const ofLength = (numbers: readonly number[], min: number, max: number): number[] =>
	Array.from({ length: Math.min(Math.max(numbers.length, min), max) }, (_, i) =>
		Number(numbers[i] ?? numbers.at(-1))
	);
