import { around, type Distribution } from '#lib/lab/distribution.ts';

/** One bell of a mixture, by hand: where, how wide, and how likely beside the others. */
export interface Handle {
	x: number;
	y: number;
	std: number;
	weight: number;
}

/** Points of bells; the class is the bell. */
export function mixture(bells: readonly Handle[]): Distribution {
	const total = bells.reduce((sum, { weight }) => sum + weight, 0);
	if (!(total > 0)) throw new Error('a mixture needs a bell with a weight above 0');
	return {
		classes: bells.length,
		draw(random) {
			let left = total * random.uniform();
			const found = bells.findIndex(({ weight }) => (left -= weight) < 0);
			const label = found < 0 ? bells.length - 1 : found;
			const { x, y, std } = bells[label]!;
			return { at: around([x, y], std, random), label };
		}
	};
}
