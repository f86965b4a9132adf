import { choice } from '#lib/components/parameters/parameter.ts';
import { STOPS } from './clocks.ts';

/** What can be set where it stands alone. */
export const parameters = {
	stops: choice(STOPS, 20)
};
