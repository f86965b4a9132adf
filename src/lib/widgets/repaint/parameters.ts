import { choice } from '#lib/components/parameters/parameter.ts';
import { LOOPS, repairNames } from './orders.ts';

/** What can be set where it stands alone. */
export const parameters = {
	loops: choice(LOOPS, 5),
	of: choice(repairNames, 'apple')
};
