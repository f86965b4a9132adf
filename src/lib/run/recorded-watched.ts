import ddim from '#models/scenes-64/recorded/apple-ddim.json';
import guesses from '#models/scenes-64/recorded/apple-ddim.bin?url';
import inside from '#models/scenes-64/recorded/apple-ddim-inside.json';
import insideFile from '#models/scenes-64/recorded/apple-ddim-inside.bin?url';
import { recordedRun } from './recorded-run.ts';

/** The stored run of the default recipe, with what the network looked at and the two predictions it mixed. */
export const recordedWatched = recordedRun({ ...ddim, inside }, guesses, insideFile);
