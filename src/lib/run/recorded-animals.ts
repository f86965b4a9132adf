import dog from '#site-model/recorded/dog-ddim.json';
import dogGuesses from '#site-model/recorded/dog-ddim.bin?url';
import panda from '#site-model/recorded/panda-ddim.json';
import pandaGuesses from '#site-model/recorded/panda-ddim.bin?url';
import { recordedRun } from './recorded-run.ts';

/** Stored runs of the default recipe with other words; apart, so that one lesson alone carries them. */
export const recordedAnimals = {
	/** A dog at sunset. */
	dog: recordedRun(dog, dogGuesses),
	/** A panda in the snow, which no training picture shows. */
	panda: recordedRun(panda, pandaGuesses)
};
