import { taughtNamed, withTaughtNamed } from '#lib/recipe/taught-address.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { wordsSaidBy } from '#lib/recipe/said-words.ts';
import { taughtWords } from '#lib/run/taught-words.svelte.ts';

/** The taught words of a page's address: who opens it elsewhere is told which of them are not there. */
export class TaughtInLink {
	#named = $state.raw<readonly string[]>([]);

	/** Takes those that an address names. */
	open(query: URLSearchParams): void {
		this.#named = taughtNamed(query);
	}

	/** Those that the address named, some recipe says and this device has not. */
	missing(recipes: readonly Recipe[]): string[] {
		const said = recipes.map(wordsSaidBy);
		return taughtWords.missing(this.#named).filter((word) => said.some((words) => words.has(word)));
	}

	/** The query of an address that names what is taught in recipes, here or where they came from. */
	addedTo(query: string, recipes: readonly Recipe[]): string {
		const here = recipes.flatMap((recipe) =>
			taughtWords.saidBy(recipe).map(({ taught }) => taught.word)
		);
		return withTaughtNamed(query, [...here, ...this.missing(recipes)]);
	}
}
