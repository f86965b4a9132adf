import { choice } from '#lib/components/parameters/parameter.ts';
import { guidanceForms } from '#lib/recipe/guidance-choices.ts';
import { STRENGTHS } from './measured.ts';

/** What can be set where it stands alone. */
export const parameters = {
	form: choice(guidanceForms, 'interval'),
	strength: choice(STRENGTHS, 10)
};
