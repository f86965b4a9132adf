import head from '#site-model/recorded/apple-cuts.json';
import file from '#site-model/recorded/apple-cuts.bin?url';
import { once } from '#lib/components/pictures/tiles.ts';
import { guessesIn } from '#lib/recording/recorded-guesses.ts';
import { fetched } from '#lib/run/fetched.ts';

/** What the stored run ends at without a part, by the names of cuts; made by `npm run record`. */
export const storedCuts = once(async (): Promise<Readonly<Record<string, Float32Array>>> =>
	guessesIn(head, new Uint8Array(await fetched(file, 'pictures')))
);
