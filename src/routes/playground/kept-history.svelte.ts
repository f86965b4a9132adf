import { parseBegun } from '#lib/recipe/begun-recipe.ts';
import { recordOf } from '#lib/recipe/read-fields.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { allKept, forget, keep } from '#lib/run/device-store.ts';
import { sameRecipe } from './draft.svelte.ts';
import { bytesOf } from '#lib/components/pictures/picture-bytes.ts';
import { fromBytes } from '#lib/recording/packed.ts';

/** A picture that was drawn, as the device keeps it. */
export interface KeptPicture {
	/** When it was drawn, so that they come in order. */
	key: string;
	recipe: Recipe;
	/** SIDE × SIDE × 3 values in [−1, 1]. */
	picture: Float32Array;
	favourite: boolean;
}

/** How many are kept beside the favourites, at 12 kB each. */
const MOST = 200;

/** What was drawn, on this visit and those before: newest first, each recipe once. */
export class KeptHistory {
	#all = $state.raw<readonly KeptPicture[]>([]);
	#deleted = $state.raw<KeptPicture>();
	#last = 0;

	get all(): readonly KeptPicture[] {
		return this.#all;
	}

	/** The one that was deleted last, while it can be had back. */
	get deleted(): KeptPicture | undefined {
		return this.#deleted;
	}

	/** Takes up what the device has kept. */
	async load(): Promise<void> {
		const found = (await allKept('drawn')).flatMap(read).reverse();
		const isNew = ({ recipe }: KeptPicture) =>
			!this.#all.some((one) => sameRecipe(one.recipe, recipe));
		this.#all = [...this.#all, ...found.filter(isNew)];
	}

	/** Of a recipe, if it has been drawn. */
	of(recipe: Recipe): KeptPicture | undefined {
		return this.#all.find((one) => sameRecipe(one.recipe, recipe));
	}

	add(recipe: Recipe, picture: Float32Array): void {
		const before = this.of(recipe);
		if (before) void forget('drawn', before.key);
		const favourite = before?.favourite ?? false;
		this.#put({ key: this.#newKey(), recipe, picture, favourite });
		const old = this.#all.filter(({ favourite }) => !favourite).slice(MOST);
		for (const { key } of old) void forget('drawn', key);
		this.#all = this.#all.filter((one) => !old.includes(one));
	}

	/** Makes it a favourite, which is never thrown away, or no longer. */
	favour(one: KeptPicture): void {
		this.#put({ ...one, favourite: !one.favourite });
	}

	delete(one: KeptPicture): void {
		void forget('drawn', one.key);
		this.#all = this.#all.filter(({ key }) => key !== one.key);
		this.#deleted = one;
	}

	undoDelete(): void {
		if (this.#deleted) this.#put(this.#deleted);
		this.#deleted = undefined;
	}

	#put(one: KeptPicture): void {
		const others = this.#all.filter(
			({ key, recipe }) => key !== one.key && !sameRecipe(recipe, one.recipe)
		);
		this.#all = [...others, one].sort((a, b) => (a.key < b.key ? 1 : -1));
		const { key, recipe, picture, favourite } = one;
		void keep('drawn', key, { key, recipe, bytes: bytesOf(picture), favourite });
	}

	/** As long as every other, and after those before. */
	#newKey(): string {
		this.#last = Math.max(Date.now(), this.#last + 1);
		return String(this.#last).padStart(15, '0');
	}
}

/** What is kept may come from another version of the site. */
function read(stored: unknown): KeptPicture[] {
	const { key, recipe, bytes, favourite } = recordOf(stored);
	if (typeof key !== 'string' || !(bytes instanceof Uint8Array)) return [];
	if (bytes.length !== 3 * SIDE * SIDE) return [];
	const picture = fromBytes(bytes);
	return [{ key, recipe: parseBegun(recipe).recipe, picture, favourite: favourite === true }];
}
