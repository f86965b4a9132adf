import type { Setup } from './setup.ts';
import type { Training } from './training.ts';

/** The part of a set-up that decides the training; `classes` are those of the data. */
export const trainingOf = (setup: Setup, classes: number): Training => {
	const { target, width, depth, waves, rate, batch, schedule, seed, conditional } = setup;
	return {
		target,
		width,
		depth,
		waves,
		rate,
		batch,
		schedule,
		seed,
		classes: conditional ? classes : 0
	};
};
