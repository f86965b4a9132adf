import { numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	step: numberFrom(1, 19, 12),
	x0: numberFrom(-1, 1, 0.8, 0.05),
	x: numberFrom(-2.5, 2.5, -0.6, 0.05),
	doubt: numberFrom(0, 1, 0, 0.05)
};
