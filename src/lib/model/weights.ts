import { dispose, type Tensor } from '@tensorflow/tfjs-core';

/** Tensors by the names PyTorch gave them; `at('down.0')` is the part of them below that name. */
export class Weights {
	readonly #tensors: Record<string, Tensor>;
	readonly #path: string;

	constructor(tensors: Record<string, Tensor>, path = '') {
		this.#tensors = tensors;
		this.#path = path;
	}

	at(path: string): Weights {
		return new Weights(this.#tensors, `${this.#path}${path}.`);
	}

	/** Throws where there is no such weight. */
	get(name: string): Tensor {
		const tensor = this.find(name);
		if (!tensor) throw new Error(`the weights have no ${this.#path}${name}`);
		return tensor;
	}

	find(name: string): Tensor | undefined {
		return this.#tensors[this.#path + name];
	}

	/** Every name, from the top. */
	get names(): string[] {
		return Object.keys(this.#tensors);
	}

	/** The same with others in the place of some, by their names from the top. */
	with(others: Readonly<Record<string, Tensor>>): Weights {
		return new Weights({ ...this.#tensors, ...others }, this.#path);
	}

	/** Frees all of them, whatever the path. */
	dispose(): void {
		dispose(this.#tensors);
	}
}
