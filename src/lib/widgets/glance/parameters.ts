import { walkParameters } from '#lib/components/parameters/walk-parameters.ts';

/** What can be set where it stands alone. */
export const parameters = walkParameters({ sampler: 'ddpm' });
