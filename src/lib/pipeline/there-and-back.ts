import { NotFiniteError } from './not-finite-error.ts';
import type { Picture, RoundTrip, Shorthand } from './shorthand.ts';

/** A picture through a shorthand and back. Throws where it does not fit, or the networks answer no numbers. */
export async function thereAndBack(picture: Picture, shorthand: Shorthand): Promise<RoundTrip> {
	const trip = await shorthand.thereAndBack(picture);
	const at = trip.y.findIndex((value) => !Number.isFinite(value));
	if (at >= 0) throw new NotFiniteError({ code: 'notFinite', value: trip.y[at]!, at });
	return trip;
}
