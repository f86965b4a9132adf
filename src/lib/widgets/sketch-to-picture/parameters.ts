import { choice, numberFrom } from '#lib/components/parameters/parameter.ts';
import { sketchNames } from '#lib/components/sketches/sketches.ts';

/** What can be set where it stands alone. */
export const parameters = {
	strength: numberFrom(0.1, 1, 0.6, 0.1),
	from: choice([...sketchNames, 'drawing'], 'apple')
};
