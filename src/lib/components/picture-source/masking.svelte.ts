import type { Mask } from '#lib/recipe/mask-text.ts';
import { maskDabbed, noMask } from './mask.ts';

/** A mask in the making: strokes of a brush, each of which can be taken back. */
export class Masking {
	#mask = $state.raw<Mask>(noMask());
	/** Before each stroke, the oldest first. */
	#past = $state.raw<readonly Mask[]>([]);

	get mask(): Mask {
		return this.#mask;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** Another mask altogether; nothing before it can be had back. */
	begin(mask: Mask): void {
		[this.#mask, this.#past] = [mask, []];
	}

	/** Before the first dab of a stroke. */
	stroke(): void {
		this.#past = [...this.#past, this.#mask];
	}

	dab(at: { x: number; y: number }, radius: number, value: 0 | 1): void {
		this.#mask = maskDabbed(this.#mask, at, radius, value);
	}

	clear(): void {
		this.stroke();
		this.#mask = noMask();
	}

	undo(): void {
		this.#mask = this.#past.at(-1) ?? this.#mask;
		this.#past = this.#past.slice(0, -1);
	}
}
