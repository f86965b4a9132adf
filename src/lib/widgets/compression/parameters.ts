import { choice } from '#lib/components/parameters/parameter.ts';
import { TIMES } from './facts.ts';

/** What can be set where it stands alone. */
export const parameters = {
	picture: choice(['page', 'sign', 'dog', 'castle'], 'page'),
	times: choice(TIMES, 48)
};
