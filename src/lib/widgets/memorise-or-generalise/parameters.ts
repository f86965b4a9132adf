import { numberFrom } from '#lib/components/parameters/parameter.ts';
import { COUNTS } from './learner.ts';

/** What can be set where it stands alone. */
export const parameters = {
	pictures: numberFrom(0, COUNTS.length - 1, 4)
};
