import { choice } from '#lib/components/parameters/parameter.ts';
import { SIDES } from './facts.ts';

/** What can be set where it stands alone. */
export const parameters = {
	side: choice(SIDES, 64)
};
