import { numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	degrees: numberFrom(0, 90, 51, 3)
};
