import { prefersReducedMotion } from 'svelte/motion';

/** Milliseconds from one end to the other. */
const LENGTH = 5000;
/** With reduced motion: so many pictures, so long each. */
const [PICTURES, STILL] = [8, 900];

/** A value that glides from where it is to a target, frame by frame, until it is there or stopped. */
export class Glide {
	#playing = $state(false);
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	get playing(): boolean {
		return this.#playing;
	}

	/** `move` hears of every value on the way. */
	start(from: number, to: number, move: (value: number) => void): void {
		this.stop();
		this.#playing = true;
		const began = performance.now();
		const length = LENGTH * Math.abs(to - from);
		const at = (share: number) => move(from + share * (to - from));
		const frame = () => {
			const share = Math.min((performance.now() - began) / length, 1);
			at(share);
			if (share < 1) this.#frame = requestAnimationFrame(frame);
			else this.#playing = false;
		};
		const picture = (number: number) => {
			at(number / PICTURES);
			if (number < PICTURES) this.#timer = setTimeout(() => picture(number + 1), STILL);
			else this.#playing = false;
		};
		if (prefersReducedMotion.current) picture(1);
		else frame();
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
		this.#playing = false;
	}
}
