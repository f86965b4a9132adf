import { latest } from '#lib/run/latest.ts';
import { pathCloud, flat, track, type Track, type Way } from './walks.ts';
import type { PathPoint } from './world.ts';

/** Points that take one of the ways: a crowd, and those that the reader has grabbed. */
export class Flock {
	#crowd = $state.raw<Track>();
	#tracks = $state.raw<readonly Track[]>([]);
	readonly #begin = latest();
	readonly #way: Way;

	constructor(way: Way) {
		this.#way = way;
	}

	/** The crowd at every stop; undefined until it has arrived. */
	get crowd(): Track | undefined {
		return this.#crowd;
	}

	/** The grabbed points, once for each seed of fresh noise. */
	get tracks(): readonly Track[] {
		return this.#tracks;
	}

	/** Sends a crowd of `count` points on its way. */
	async gather(count: number): Promise<void> {
		this.#crowd = await track(this.#way, pathCloud(count), 1);
	}

	/** Sends the grabbed points on their way; the newest request counts. */
	async send(starts: readonly PathPoint[], seeds: readonly number[]): Promise<void> {
		const isNewest = this.#begin();
		const tracks: Track[] = [];
		for (const seed of seeds) tracks.push(await track(this.#way, flat(starts), seed));
		if (isNewest()) this.#tracks = tracks;
	}
}
