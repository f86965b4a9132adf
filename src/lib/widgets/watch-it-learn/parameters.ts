import { numberFrom } from '#lib/components/parameters/parameter.ts';
import { moments } from '#site-model/learning.json';

/** What can be set where it stands alone. */
export const parameters = {
	moment: numberFrom(0, moments.length - 1, 0)
};
