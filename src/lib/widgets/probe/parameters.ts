import { numberFrom } from '#lib/components/parameters/parameter.ts';
import { angles } from '#site-model/probe.json';

/** What can be set where it stands alone. */
export const parameters = {
	step: numberFrom(1, angles.length, 3)
};
