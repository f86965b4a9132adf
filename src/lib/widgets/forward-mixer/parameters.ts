import { choice, numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	t: numberFrom(0, 1000, 300),
	schedule: choice(['cosine', 'linear', 'scaledLinear'], 'cosine'),
	source: choice(['apple', 'cat', 'car', 'drawing'], 'apple')
};
