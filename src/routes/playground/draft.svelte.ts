import { begunAddressOf, begunFromQuery, parseBegun } from '#lib/recipe/begun-recipe.ts';
import type { Note } from '#lib/recipe/note.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';

/** How many recipes back one can go. */
const MOST = 100;

/** The recipe that the reader is writing: always one that can be drawn. */
export class Draft {
	#recipe = $state.raw<Recipe>(defaultRecipe);
	#notes = $state.raw<readonly Note[]>([]);
	#past = $state.raw<readonly Recipe[]>([]);
	/** What is being typed or dragged: the names of its fields. */
	#typing = '';

	get recipe(): Recipe {
		return this.#recipe;
	}

	/** What was made of what was given last, for each field. */
	get notes(): readonly Note[] {
		return this.#notes;
	}

	/** Whether there is a recipe to go back to. */
	get undoable(): boolean {
		return this.#past.length > 0;
	}

	/** Changes some fields, or options by their names. What cannot be leaves them as they are, with a note. */
	set(given: Readonly<Record<string, unknown>>): void {
		this.#change(given);
		this.#typing = '';
	}

	/** The same while it is being typed or dragged: one step back undoes all of that. */
	type(given: Readonly<Record<string, unknown>>): void {
		const [past, names] = [this.#past, Object.keys(given).join()];
		this.#change(given);
		if (this.#typing === names) this.#past = past;
		else if (this.#past !== past) this.#typing = names;
	}

	#change(given: Readonly<Record<string, unknown>>): void {
		const { recipe, notes } = parseBegun({ ...this.#recipe, ...given }, this.#recipe);
		const fresh = [...Object.keys(given), ...notes.map(({ field }) => field)];
		this.#notes = [...this.#notes.filter(({ field }) => !fresh.includes(field)), ...notes];
		this.#become(recipe);
	}

	/** Takes another recipe as a whole. */
	take(recipe: Recipe): void {
		[this.#notes, this.#typing] = [[], ''];
		this.#become(recipe);
	}

	/** Takes the recipe of an address, as the beginning of all. */
	open(query: URLSearchParams): void {
		const { recipe, notes } = begunFromQuery(query);
		this.#recipe = recipe;
		[this.#notes, this.#typing] = [notes, ''];
		this.#past = [];
	}

	/** The recipe of before the last change. */
	undo(): void {
		const before = this.#past.at(-1);
		if (!before) return;
		this.#recipe = before;
		[this.#notes, this.#typing] = [[], ''];
		this.#past = this.#past.slice(0, -1);
	}

	#become(recipe: Recipe): void {
		if (sameRecipe(recipe, this.#recipe)) return;
		this.#past = [...this.#past, this.#recipe].slice(-MOST);
		this.#recipe = recipe;
	}
}

/** Whether two recipes draw the same picture, written the same way. */
export const sameRecipe = (a: Recipe, b: Recipe): boolean =>
	begunAddressOf(a) === begunAddressOf(b);
