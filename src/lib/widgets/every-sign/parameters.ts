import { choice } from '#lib/components/parameters/parameter.ts';
import { walkParameters } from '#lib/components/parameters/walk-parameters.ts';

/** What can be set where it stands alone. */
export const parameters = {
	...walkParameters({ sampler: 'ddpm' }),
	sign: choice(['x', 'eps', 'x0', 'mu', 'sigma', 'z', 'next'], 'mu')
};
