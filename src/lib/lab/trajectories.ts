import { combine } from '#lib/diffusion/vector.ts';
import { noiseOf } from './noise.ts';

/** Points at stops of falling noise. */
export interface Trajectories {
	/** ᾱ at each stop, rising. */
	levels: readonly number[];
	/** The points at each. */
	stops: readonly Float32Array[];
}

/** Where the points are at a noise between two stops: on the straight line between them. */
export function pointsAt({ levels, stops }: Trajectories, noise: number): Float32Array {
	const after = levels.findIndex((alphaBar) => noiseOf(alphaBar) <= noise);
	if (after === 0) return stops[0]!;
	if (after < 0) return stops.at(-1)!;
	const [loud, quiet] = [noiseOf(levels[after - 1]!), noiseOf(levels[after]!)];
	const share = (loud - noise) / (loud - quiet);
	return combine([1 - share, stops[after - 1]!], [share, stops[after]!]);
}
