import head from '#site-model/recorded/guesses.json';
import file from '#site-model/recorded/guesses.bin?url';
import { guessesIn } from '#lib/recording/recorded-guesses.ts';
import { patientFetch } from '#lib/waiting/patient-fetch.ts';
import { once } from '#lib/components/pictures/tiles.ts';

/** Model, backend and day of the stored answers. */
export const made = head.made;

/** What the network once answered, by the names of exercises.ts; made by `npm run record`. */
export const storedGuesses = once(async (): Promise<Readonly<Record<string, Float32Array>>> => {
	const response = await patientFetch(file);
	if (!response.ok) throw new Error(`the answers could not be fetched (${response.status})`);
	return guessesIn(head, new Uint8Array(await response.arrayBuffer()));
});
