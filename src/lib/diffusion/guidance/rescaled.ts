import { map, mean, squaredDistance } from '../vector.ts';
import { mixed, predictionOfV, type Guidance } from './guidance.ts';

/**
 * The standard deviation of the network's answer brought back towards the one it has with words alone:
 * v̂·(φ·std(v̂_c)/std(v̂) + 1 − φ) (Lin et al. 2024, §3.4, Algorithm 2).
 */
export const rescaled =
	(share: number): Guidance =>
	(told, untold, scale, x, alphaBar) => {
		const v = mixed(told, untold, scale);
		const factor = share * (deviation(told) / deviation(v)) + 1 - share;
		return predictionOfV(
			x,
			map(v, (value) => value * factor),
			alphaBar
		);
	};

/** Standard deviation of a picture's values. */
const deviation = (values: Float32Array): number =>
	Math.sqrt(squaredDistance(values, values.slice().fill(mean(values))) / values.length);
