import { choice, numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	scale: choice(['mixture', 'full', 'flow'], 'mixture'),
	at: numberFrom(0, 50, 16)
};
