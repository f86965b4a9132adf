import { choice, numberFrom } from '#lib/components/parameters/parameter.ts';

/** What can be set where it stands alone. */
export const parameters = {
	schedule: choice(['linear', 'scaledLinear', 'scaledLinearToZero', 'cosine', 'bent'], 'linear'),
	steps: numberFrom(2, 100, 20),
	picture: choice(['apple', 'cat', 'car'], 'apple')
};
