import { choice } from '#lib/components/parameters/parameter.ts';
import { countedThings } from './facts.ts';

/** What can be set where it stands alone. */
export const parameters = {
	thing: choice(countedThings, 'dog')
};
