import { prefersReducedMotion } from 'svelte/motion';

/** Milliseconds that a picture is shown when a film plays. */
const PICTURE_TIME = 120;
/** With reduced motion: picture after picture, no movement. */
const STILL_TIME = 900;

/** Where in a film the reader looks: set by hand, going along with what is computed, or playing. */
export class Cursor {
	#at = $state(0);
	#playing = $state(false);
	#movedAt = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #length: () => number;

	/** `length` says how many pictures there are by now. */
	constructor(length: () => number) {
		this.#length = length;
	}

	get at(): number {
		return this.#at;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** To `index`, or the end that is nearer to it. */
	moveTo(index: number): void {
		this.#at = Math.min(Math.max(Math.trunc(index), 0), Math.max(this.#length() - 1, 0));
		this.#movedAt = performance.now();
	}

	/** To the newest picture, unless that would be movement for one who asked for none. */
	follow(): void {
		const since = performance.now() - this.#movedAt;
		if (!prefersReducedMotion.current || since >= STILL_TIME) this.moveTo(Infinity);
	}

	/** From here to the end, or from the start if it is there; 900 ms a picture with reduced motion. */
	play(): void {
		this.stop();
		if (this.#at >= this.#length() - 1) this.moveTo(0);
		this.#playing = true;
		this.#schedule();
	}

	stop(): void {
		this.#playing = false;
		clearTimeout(this.#timer);
	}

	#schedule(): void {
		const time = prefersReducedMotion.current ? STILL_TIME : PICTURE_TIME;
		this.#timer = setTimeout(() => {
			this.moveTo(this.#at + 1);
			if (this.#at >= this.#length() - 1) this.stop();
			else this.#schedule();
		}, time);
	}
}
