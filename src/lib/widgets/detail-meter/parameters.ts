import { choice } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	by: choice(['features', 'pixels'], 'features')
};
