import { sigmaOf } from '../noise-level.ts';
import { plain, predictionOfV, type Guidance } from './guidance.ts';

/**
 * Only where `above` < σ ≤ `below`; elsewhere the words' own prediction (Kynkäänniemi et al. 2024, eq. 5). At the noisiest
 * levels guidance costs variety, at the quietest it does nothing.
 */
export const interval =
	(above: number, below: number): Guidance =>
	(told, untold, scale, x, alphaBar) => {
		const sigma = sigmaOf(alphaBar);
		return sigma > above && sigma <= below
			? plain(told, untold, scale, x, alphaBar)
			: predictionOfV(x, told, alphaBar);
	};
