import { around, type Distribution } from '#lib/lab/distribution.ts';

const TURNS = 1.5;

/** A spiral, as dense inside as outside. Its classes are the inner and the outer half. */
export const spiral: Distribution = {
	classes: 2,
	draw(random) {
		const share = Math.sqrt(0.05 + 0.95 * random.uniform());
		const angle = 2 * Math.PI * TURNS * share;
		const radius = 2.1 * share;
		const at = [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
		return { at: around(at, 0.05, random), label: share < Math.SQRT1_2 ? 0 : 1 };
	}
};
