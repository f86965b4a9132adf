import ddim from '#site-model/recorded/apple-ddim.json';
import guesses from '#site-model/recorded/apple-ddim.bin?url';
import inside from '#site-model/recorded/apple-ddim-inside.json';
import insideFile from '#site-model/recorded/apple-ddim-inside.bin?url';
import { recordedRun } from './recorded-run.ts';

/** The stored run of the default recipe, with what the network looked at and the two predictions it mixed. */
export const recordedWatched = recordedRun({ ...ddim, inside }, guesses, insideFile);
