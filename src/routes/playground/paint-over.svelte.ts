import { BRUSH } from '#lib/components/picture-source/brush.ts';
import { maskDabbed } from '#lib/components/picture-source/mask.ts';
import { paintLayerOf, paintText, type PaintLayer } from '#lib/recipe/paint-text.ts';
import { PAINT_NAMES, type Paint } from '#lib/recipe/paints.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

const bare = (): PaintLayer => new Uint8Array(SIDE * SIDE);

/** Paint in the making, over a step of a walk: every stroke can be taken back. */
export class PaintOver {
	#layer = $state.raw<PaintLayer>(bare());
	#past = $state.raw<readonly PaintLayer[]>([]);
	/** The recipe's paint, as it was taken up last. */
	#taken = '';

	get layer(): PaintLayer {
		return this.#layer;
	}

	/** As recipes have it. */
	get text(): string {
		return paintText(this.#layer);
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** Takes up the paint of a recipe, unless it is what was taken up last: strokes since then stay. */
	take(text: string): void {
		if (text === this.#taken) return;
		this.#taken = text;
		if (text === this.text) return;
		[this.#layer, this.#past] = [paintLayerOf(text) ?? bare(), []];
	}

	/** Before the first dab of a stroke. */
	stroke(): void {
		this.#past = [...this.#past, this.#layer];
	}

	/** A dab of colour; without one, of nothing: what is under it is bare again. */
	dab(at: { x: number; y: number }, paint: Paint | undefined): void {
		const color = paint === undefined ? 0 : PAINT_NAMES.indexOf(paint) + 1;
		this.#layer = maskDabbed(this.#layer, at, BRUSH, color);
	}

	undo(): void {
		this.#layer = this.#past.at(-1) ?? this.#layer;
		this.#past = this.#past.slice(0, -1);
	}

	clear(): void {
		this.stroke();
		this.#layer = bare();
	}
}
