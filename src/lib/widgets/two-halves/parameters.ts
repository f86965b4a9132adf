import { numberFrom } from '#lib/components/parameters/parameter.ts';
import { SIZES } from './halves.ts';

/** What can be set where it stands alone. */
export const parameters = {
	points: numberFrom(0, SIZES.length - 1, 3)
};
