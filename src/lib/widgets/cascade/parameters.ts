import { choice, flag } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	picture: choice(['sign', 'dog', 'castle'], 'sign'),
	added: flag()
};
