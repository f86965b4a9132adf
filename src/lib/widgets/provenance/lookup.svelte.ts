import type { Recipe } from '#lib/recipe/recipe.ts';
import { latest } from '#lib/run/latest.ts';
import { yieldToPage } from '#lib/run/yield-to-page.ts';
import {
	nearestPictures,
	type Neighbour,
	type TrainingIndex
} from '#lib/components/training-index/training-index.ts';

/** What is looked up: a picture of the model, one of words that training never showed, one off the shelf, a copy of it. */
export type Kind = 'made' | 'unseen' | 'training' | 'copy';

/** What the reader starts with. */
const FIRST = { words: 'a dog at sunset', unseen: 'a panda in the snow', seed: 7, which: 1177 };

/** What the reader looks up on the shelf, and what was found. */
export class Lookup {
	#kind = $state<Kind>('made');
	#words = $state(FIRST.words);
	#unseen = $state(FIRST.unseen);
	#seed = $state(FIRST.seed);
	#which = $state(FIRST.which);
	#found = $state.raw<readonly Neighbour[]>([]);
	readonly #begin = latest();
	/** What was made last. */
	#made = `${FIRST.words}/${FIRST.seed}`;
	readonly #make: (changes: Partial<Recipe>) => void;

	/** `make` makes the picture of the lesson's recipe with these changes. */
	constructor(make: (changes: Partial<Recipe>) => void) {
		this.#make = make;
	}

	get kind(): Kind {
		return this.#kind;
	}
	get words(): string {
		return this.#words;
	}
	get unseen(): string {
		return this.#unseen;
	}
	get seed(): number {
		return this.#seed;
	}
	/** The training picture that is looked up. */
	get which(): number {
		return this.#which;
	}
	/** The whole shelf, nearest first; empty until it is searched. */
	get found(): readonly Neighbour[] {
		return this.#found;
	}

	/** Whether what is looked up comes out of the network. */
	get isMade(): boolean {
		return this.#kind === 'made' || this.#kind === 'unseen';
	}

	/** The words that the picture is, or would be, made from. */
	get prompt(): string {
		return this.#kind === 'unseen' ? this.#unseen : this.#words;
	}

	/** Looks up something else, and makes it if need be. */
	show = (kind: Kind): void => this.set({ kind });

	set = (changes: { kind?: Kind; words?: string; unseen?: string; seed?: number }): void => {
		this.#kind = changes.kind ?? this.#kind;
		this.#words = changes.words ?? this.#words;
		this.#unseen = changes.unseen ?? this.#unseen;
		this.#seed = changes.seed ?? this.#seed;
		const wanted = `${this.prompt}/${this.#seed}`;
		if (!this.isMade || wanted === this.#made) return;
		this.#made = wanted;
		this.#make({ prompt: this.prompt, seed: this.#seed });
	};

	/** Takes another training picture off a shelf of so many. */
	draw = (of: number): void => {
		this.#which = (this.#which + 37) % of;
	};

	reset = (): void => {
		this.set({ kind: 'made', ...FIRST });
		this.#which = FIRST.which;
	};

	/** Looks `x` up; what was searched for before is forgotten. */
	async search(shelf: TrainingIndex | undefined, x: Float32Array | undefined): Promise<void> {
		const isNewest = this.#begin();
		this.#found = [];
		if (!shelf || !x) return;
		const found = await nearestPictures(shelf, x, yieldToPage());
		if (isNewest()) this.#found = found;
	}
}
