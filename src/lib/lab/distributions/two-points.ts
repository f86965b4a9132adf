import { around, type Distribution } from '#lib/lab/distribution.ts';

/** Two spots: the least there can be to choose between. */
export const twoPoints: Distribution = {
	classes: 2,
	draw(random) {
		const label = random.uniform() < 0.5 ? 0 : 1;
		return { at: around([label === 0 ? -1.2 : 1.2, 0], 0.06, random), label };
	}
};
