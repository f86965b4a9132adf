import { numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	crowd: numberFrom(50, 1000, 400)
};
