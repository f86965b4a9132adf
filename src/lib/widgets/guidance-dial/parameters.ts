import { numberFrom, text } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	scale: numberFrom(0, 10, 3, 0.5),
	negative: text('')
};
