import type { Distribution } from '#lib/lab/distribution.ts';

/** Eight squares of a board of sixteen, evenly filled. The classes are its lower and upper half. */
export const checkerboard: Distribution = {
	classes: 2,
	draw(random) {
		const row = Math.floor(4 * random.uniform());
		const column = 2 * Math.floor(2 * random.uniform()) + (row % 2);
		const at = [column - 2 + random.uniform(), row - 2 + random.uniform()] as const;
		return { at, label: row < 2 ? 0 : 1 };
	}
};
