import config12 from '#models/shorthand-12/config.json';
import measured12 from '#models/shorthand-12/shorthand.json';
import config48 from '#models/shorthand-48/config.json';
import measured48 from '#models/shorthand-48/shorthand.json';

/** By how many times fewer numbers a shorthand has. */
export const TIMES = [12, 48] as const;
export type Times = (typeof TIMES)[number];

/** What models/training/measure_shorthand.py found. */
export const measuredTrips = { 12: measured12, 48: measured48 };

const configs = { 12: config12, 48: config48 };

/** The shape of a shorthand of a picture so large: sheets of numbers. */
export function shapeOf(times: Times, { width, height }: { width: number; height: number }) {
	const { factor, channels } = configs[times];
	return { width: width / factor, height: height / factor, channels };
}

/** What the judge reads on a stored picture, before and after; undefined where there is no sign. */
export const readOn = (times: Times, name: string): readonly string[] | undefined =>
	(measuredTrips[times].examples as Record<string, string[]>)[name];
