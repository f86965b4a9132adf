/** Seconds between two looks. Counted in looks, not by the clock: a machine that slept has not been waiting. */
const LOOK = 5;

/** Calls `tooLong` once nothing has been heard for as many seconds as are allowed, while anybody waits. */
export class Silence {
	#looks = 0;
	#timer: ReturnType<typeof setInterval> | undefined;
	readonly #allowed: () => number;
	readonly #tooLong: (seconds: number) => void;

	constructor(allowed: () => number, tooLong: (seconds: number) => void) {
		this.#allowed = allowed;
		this.#tooLong = tooLong;
	}

	/** Somebody waits, from now on or still. */
	wait(): void {
		this.#looks = 0;
		this.#timer ??= setInterval(() => this.#look(), 1000 * LOOK);
	}

	/** Nobody waits any more. */
	end(): void {
		clearInterval(this.#timer);
		this.#timer = undefined;
	}

	#look(): void {
		// The first after a word may come at once.
		const seconds = this.#looks++ * LOOK;
		if (seconds < this.#allowed()) return;
		this.end();
		this.#tooLong(seconds);
	}
}
