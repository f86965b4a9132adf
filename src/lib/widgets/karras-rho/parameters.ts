import { numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	rho: numberFrom(1, 15, 7, 0.5),
	steps: numberFrom(3, 40, 12)
};
