import ddim from '#models/scenes-64/recorded/apple-ddim.json';
import ddimGuesses from '#models/scenes-64/recorded/apple-ddim.bin?url';
import ddpm from '#models/scenes-64/recorded/apple-ddpm.json';
import ddpmGuesses from '#models/scenes-64/recorded/apple-ddpm.bin?url';
import { recorded } from './recorded.ts';

/** The stored runs, made by `npm run record`: show one with `run.start(recipe, source)`. */
export const recordings = {
	/** The default recipe: no fresh noise. */
	ddim: { recipe: ddim.recipe, source: recorded(ddim, ddimGuesses) },
	/** The same with DDPM, where σz is at work. */
	ddpm: { recipe: ddpm.recipe, source: recorded(ddpm, ddpmGuesses) }
};
