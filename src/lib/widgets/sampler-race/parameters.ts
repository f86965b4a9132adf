import { choice } from '#lib/components/parameters/parameter.ts';
import { ALLOWED } from './race.ts';

/** What can be set where it stands alone. */
export const parameters = {
	evaluations: choice(ALLOWED, ALLOWED[1]!)
};
