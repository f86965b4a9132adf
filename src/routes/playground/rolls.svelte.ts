/** Seeds that the dice gives: short enough to be said aloud. */
const SEEDS = 100_000;

export const rolledSeed = (): number => Math.floor(Math.random() * SEEDS);

/** Rolls of the dice that wait until the picture in the making is done. */
export class Rolls {
	#waiting = $state(0);

	get waiting(): number {
		return this.#waiting;
	}

	add(): void {
		this.#waiting++;
	}

	/** Whether one waited: it is its turn now. */
	take(): boolean {
		if (this.#waiting === 0) return false;
		this.#waiting--;
		return true;
	}

	/** None is wanted any more. */
	clear(): void {
		this.#waiting = 0;
	}
}
