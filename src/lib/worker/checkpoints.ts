import type { Checkpoint } from '#lib/lab/trainer/trainer.ts';

/** So many are kept: every second one goes when there are more. */
const MOST = 40;

/** Checkpoints of a training to go back to: often at first, and ever less often, so that there is room for long ones. */
export class Checkpoints {
	#kept: Checkpoint[] = [];
	#every = 1;

	/** Rising. */
	get steps(): number[] {
		return this.#kept.map(({ step }) => step);
	}

	/** Whether this step is one to be kept. */
	due(step: number): boolean {
		return step % this.#every === 0 && step > (this.#kept.at(-1)?.step ?? -1);
	}

	keep(checkpoint: Checkpoint): void {
		this.#kept.push(checkpoint);
		if (this.#kept.length <= MOST) return;
		this.#every *= 2;
		this.#kept = this.#kept.filter(({ step }) => step % this.#every === 0);
	}

	/** The latest at or before a step. What came after it is kept too: the same steps lead there again. */
	before(step: number): Checkpoint {
		return this.#kept.findLast((checkpoint) => checkpoint.step <= step) ?? this.#kept[0]!;
	}
}
