/** The values of a slider from `min` to `max`, both included, rounded to what is written. */
export const stopsOf = ({ min, max, step }: { min: number; max: number; step: number }): number[] =>
	Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) =>
		Number((min + i * step).toFixed(3))
	);

/** Numbers of steps, ever further apart: between 1 and 5 each counts, between 500 and 1000 none does. */
export const STEP_STOPS = [
	1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000
];
