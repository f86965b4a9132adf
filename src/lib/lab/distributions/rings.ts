import { around, type Distribution } from '#lib/lab/distribution.ts';

const RADII = [0.75, 1.85] as const;

/** Two rings, one in the other, with half of the points each. */
export const rings: Distribution = {
	classes: 2,
	draw(random) {
		const label = random.uniform() < 0.5 ? 0 : 1;
		const angle = 2 * Math.PI * random.uniform();
		const radius = RADII[label];
		return {
			at: around([radius * Math.cos(angle), radius * Math.sin(angle)], 0.05, random),
			label
		};
	}
};
