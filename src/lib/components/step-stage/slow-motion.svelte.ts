import { prefersReducedMotion } from 'svelte/motion';

/** How long a beat is lit: time to read its sentence. */
const BEAT_TIME = 3200;

/** Goes through the beats of one step, in order; by itself unless the reader asked for less motion. */
export class SlowMotion {
	#beat = $state<number>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #count: number;

	constructor(count: number) {
		this.#count = count;
	}

	/** The beat that is lit; none while it is off. */
	get beat(): number | undefined {
		return this.#beat;
	}

	/** Lights a beat and goes on from there. */
	show(beat: number): void {
		clearTimeout(this.#timer);
		this.#beat = beat;
		if (beat + 1 < this.#count && !prefersReducedMotion.current) {
			this.#timer = setTimeout(() => this.show(beat + 1), BEAT_TIME);
		}
	}

	/** Lights one beat and stays there. */
	hold(beat: number): void {
		clearTimeout(this.#timer);
		this.#beat = beat;
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#beat = undefined;
	}
}
