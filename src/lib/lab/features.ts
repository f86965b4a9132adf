/** The lowest wave's angular frequency over the plane, and how much higher each next one is. */
export const [LOWEST, RATIO] = [1.2, 1.8] as const;
/** Numbers about the noise level. */
const OF_LEVEL = 6;

/** How many numbers the network hears of a point: its place, `waves` waves of it, the noise, the class. */
export const featureCount = (waves: number, classes: number): number =>
	2 + 4 * waves + OF_LEVEL + classes;

export interface FeatureOptions {
	/** Waves of each coordinate: without them a small network sees no fine detail (Tancik et al. 2020). */
	waves: number;
	/** Classes the network is told, 0 if none. */
	classes: number;
}

/**
 * What the network hears of each point of `x` (x and y in turn): the place, sines and cosines of it,
 * and the angle φ = acos √ᾱ in the same way; then a 1 in the place of its class. A class that is
 * undefined or above the last leaves all of them 0: the network is not told.
 */
export function features(
	x: Float32Array,
	angleOf: (point: number) => number,
	{ waves, classes }: FeatureOptions,
	labelOf?: (point: number) => number | undefined
): Float32Array {
	const size = featureCount(waves, classes);
	const all = new Float32Array((x.length / 2) * size);
	for (let i = 0; i < x.length / 2; i++) {
		let at = i * size;
		const put = (value: number) => (all[at++] = value);
		const [px, py, angle] = [x[2 * i]!, x[2 * i + 1]!, angleOf(i)];
		put(px);
		put(py);
		for (let k = 0, w = LOWEST; k < waves; k++, w *= RATIO) {
			put(Math.sin(w * px));
			put(Math.cos(w * px));
			put(Math.sin(w * py));
			put(Math.cos(w * py));
		}
		put(Math.cos(angle));
		put(Math.sin(angle));
		put(Math.cos(2 * angle));
		put(Math.sin(4 * angle));
		put(Math.cos(4 * angle));
		put(Math.cos(8 * angle));
		const label = labelOf?.(i);
		if (label !== undefined && label < classes) all[at + label] = 1;
	}
	return all;
}
