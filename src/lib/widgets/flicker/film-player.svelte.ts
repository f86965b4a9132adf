import { prefersReducedMotion } from 'svelte/motion';

/** Milliseconds that a picture of the film is shown; with reduced motion, picture after picture. */
export const PICTURE_TIME = 160;
const STILL_TIME = 900;
/** How often a film is played before it stops by itself. */
const ROUNDS = 4;

/** Which picture of a short film is shown; played over and over, and no longer than anybody looks. */
export class FilmPlayer {
	#at = $state(0);
	#playing = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #length: number;

	constructor(length: number) {
		this.#length = length;
	}

	get at(): number {
		return this.#at;
	}
	set at(index: number) {
		this.stop();
		this.#at = index;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Plays it by itself, unless that would be movement for one who asked for none; then it ends at once. */
	show(): void {
		this.#start(() => !prefersReducedMotion.current);
	}

	/** Plays it as a reader asked for. */
	play(): void {
		this.#start(() => true);
	}

	stop(): void {
		this.#playing = false;
		clearTimeout(this.#timer);
	}

	#start(isWanted: () => boolean): void {
		this.stop();
		this.#playing = true;
		this.#next(ROUNDS * this.#length, isWanted);
	}

	#next(left: number, isWanted: () => boolean): void {
		if (left === 0 || !isWanted()) {
			this.at = 0;
			return;
		}
		const time = prefersReducedMotion.current ? STILL_TIME : PICTURE_TIME;
		this.#timer = setTimeout(() => {
			this.#at = (this.#at + 1) % this.#length;
			this.#next(left - 1, isWanted);
		}, time);
	}
}
