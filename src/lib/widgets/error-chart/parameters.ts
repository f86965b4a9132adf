import { choice } from '#lib/components/parameters/parameter.ts';
import { EVALUATION_COUNTS } from './counts.ts';

/** What can be set where it stands alone. */
export const parameters = {
	evaluations: choice(EVALUATION_COUNTS, 20)
};
