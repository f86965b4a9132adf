import { choice } from '#lib/components/parameters/parameter.ts';
import { GRID_SAMPLERS } from './grids.ts';

/** What can be set where it stands alone. */
export const parameters = {
	sampler: choice(GRID_SAMPLERS, 'ddim')
};
