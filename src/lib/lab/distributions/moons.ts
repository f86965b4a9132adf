import { around, type Distribution } from '#lib/lab/distribution.ts';

const RADIUS = 1.3;

/** Two half circles that hook into each other. */
export const moons: Distribution = {
	classes: 2,
	draw(random) {
		const label = random.uniform() < 0.5 ? 0 : 1;
		const turn = label === 0 ? 1 : -1;
		const angle = Math.PI * random.uniform();
		const x = turn * (RADIUS * Math.cos(angle) - RADIUS / 2);
		const y = turn * (RADIUS * Math.sin(angle) - RADIUS / 4);
		return { at: around([x, y], 0.09, random), label };
	}
};
