import { numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	power: numberFrom(0, 8, 1, 0.5)
};
