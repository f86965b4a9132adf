/** Decay of the mean of gradients, and of the mean of their squares. */
const MOMENTUM = 0.9;
const SQUARES = 0.99;
const LEAST = 1e-8;

/** Numbers that are learned together, and how far one update may move each of them. */
export interface Learned {
	values: Float32Array;
	rate: number;
}

/** Adam (Kingma & Ba 2015, arXiv 1412.6980): every number moves about its rate, whatever the size of its gradient. */
export class Adam {
	readonly #mean: Float32Array[];
	readonly #square: Float32Array[];
	#updates = 0;

	constructor(lengths: readonly number[]) {
		this.#mean = lengths.map((length) => new Float32Array(length));
		this.#square = lengths.map((length) => new Float32Array(length));
	}

	/** Moves the values themselves, each against its gradient. */
	update(learned: readonly Learned[], gradients: readonly Float32Array[]): void {
		this.#updates++;
		const [meanLacks, squareLacks] = [1 - MOMENTUM ** this.#updates, 1 - SQUARES ** this.#updates];
		learned.forEach(({ values, rate }, k) => {
			const [mean, square, gradient] = [this.#mean[k]!, this.#square[k]!, gradients[k]!];
			for (let i = 0; i < values.length; i++) {
				const slope = gradient[i]!;
				mean[i] = MOMENTUM * mean[i]! + (1 - MOMENTUM) * slope;
				square[i] = SQUARES * square[i]! + (1 - SQUARES) * slope * slope;
				values[i]! -=
					(rate * (mean[i]! / meanLacks)) / (Math.sqrt(square[i]! / squareLacks) + LEAST);
			}
		});
	}
}
