import { numberFrom } from '#lib/components/parameters/parameter.ts';
import halves from '#site-model/halves.json';

const LAST = halves.pairs.length - 1;

/** What can be set where it stands alone. */
export const parameters = {
	pair: numberFrom(0, LAST, LAST)
};
