import ddim from '#site-model/recorded/apple-ddim.json';
import ddimGuesses from '#site-model/recorded/apple-ddim.bin?url';
import ddim1 from '#site-model/recorded/apple-ddim-1.json';
import ddim1Guesses from '#site-model/recorded/apple-ddim-1.bin?url';
import ddim5 from '#site-model/recorded/apple-ddim-5.json';
import ddim5Guesses from '#site-model/recorded/apple-ddim-5.bin?url';
import ddpm from '#site-model/recorded/apple-ddpm.json';
import ddpmGuesses from '#site-model/recorded/apple-ddpm.bin?url';
import { recordedRun } from './recorded-run.ts';

/** The stored runs, made by `npm run record`: show one with `run.start(recipe, { source })`. */
export const recordedRuns = {
	/** The default recipe: no fresh noise. */
	ddim: recordedRun(ddim, ddimGuesses),
	/** The same in fewer steps. */
	ddim1: recordedRun(ddim1, ddim1Guesses),
	ddim5: recordedRun(ddim5, ddim5Guesses),
	/** The same with DDPM, where σz is at work. */
	ddpm: recordedRun(ddpm, ddpmGuesses)
};
