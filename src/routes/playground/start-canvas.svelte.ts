import { BRUSH, dabbed } from '#lib/components/picture-source/brush.ts';
import { PAINTS, type Paint } from '#lib/recipe/paints.ts';
import { maskDabbed, noMask } from '#lib/components/picture-source/mask.ts';
import { maskOf, maskText, type Mask } from '#lib/recipe/mask-text.ts';

/** What the brush does: draws on the picture, or says which dots are drawn anew, or that they stay. */
export type Tool = 'draw' | 'redo' | 'stay';

interface State {
	picture: Float32Array;
	mask: Mask;
}

/** Radius of the brush that says what is drawn anew, in dots. */
const WIDE = 4;

/** The picture that a walk begins with, while the reader works on it: every stroke can be taken back. */
export class StartCanvas {
	#now = $state.raw<State>();
	#past = $state.raw<readonly State[]>([]);

	get picture(): Float32Array | undefined {
		return this.#now?.picture;
	}

	get mask(): Mask {
		return this.#now?.mask ?? noMask();
	}

	/** The mask as recipes have it. */
	get maskText(): string {
		return maskText(this.mask);
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	/** Another picture altogether, or none. */
	begin(picture: Float32Array | undefined, mask = ''): void {
		this.#now = picture && { picture, mask: maskOf(mask) ?? noMask() };
		this.#past = [];
	}

	/** Before the first dab of a stroke. */
	stroke(): void {
		if (this.#now) this.#past = [...this.#past, this.#now];
	}

	dab(at: { x: number; y: number }, tool: Tool, paint: Paint): void {
		if (!this.#now) return;
		const { picture, mask } = this.#now;
		this.#now =
			tool === 'draw'
				? { picture: dabbed(picture, at, PAINTS[paint]), mask }
				: { picture, mask: maskDabbed(mask, at, WIDE, tool === 'redo' ? 1 : 0) };
	}

	undo(): void {
		this.#now = this.#past.at(-1) ?? this.#now;
		this.#past = this.#past.slice(0, -1);
	}

	radius(tool: Tool): number {
		return tool === 'draw' ? BRUSH : WIDE;
	}
}
