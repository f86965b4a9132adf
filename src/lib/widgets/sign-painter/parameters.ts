import { numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	length: numberFrom(1, 12, 4)
};
