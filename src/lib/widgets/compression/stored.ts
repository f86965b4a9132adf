import head from '#site-model/recorded/round-trips.json';
import url from '#site-model/recorded/round-trips.bin?url';
import { once } from '#lib/components/pictures/tiles.ts';
import { unpackedTrips } from '#lib/recording/round-trips.ts';
import { fetched } from '#lib/run/fetched.ts';

/** On what and when the stored pictures were sent there and back. */
export const { made: tripsMade } = head;

/** A page, a sign, a dog and a castle, there and back, by `npm run record`. Throws StoredError. */
export const storedTrips = once(async () =>
	unpackedTrips(head, new Uint8Array(await fetched(url, 'pictures')))
);
