import { choice } from '#lib/components/parameters/parameter.ts';
import { drawings } from '#site-model/index/facts.json';

/** What can be set where it stands alone. */
export const parameters = {
	thing: choice(Object.keys(drawings), 'dog')
};
