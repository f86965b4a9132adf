import { parseBegun } from '#lib/recipe/begun-recipe.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { Persisted } from '#lib/ui/persisted.svelte.ts';

/** What can be locked. */
export const LOCKABLE = [
	'prompt',
	'negative',
	'seed',
	'steps',
	'guidance',
	'sampler',
	'schedule',
	'spacing',
	'model'
] as const;
export type Lockable = (typeof LOCKABLE)[number];

const isLockable = (name: unknown): name is Lockable =>
	(LOCKABLE as readonly unknown[]).includes(name);

/** What stays as it is when a recipe changes in one go: at the dice, an example, another model, a reset. Kept on the device. */
export class Locks {
	readonly #kept = new Persisted<readonly Lockable[]>('from-static-locks', (stored) =>
		Array.isArray(stored) ? stored.filter(isLockable) : []
	);

	/** Takes up what the device has kept; as Persisted.load. */
	load(): () => void {
		return this.#kept.load();
	}

	/** How many are locked. */
	get count(): number {
		return this.#kept.current.length;
	}

	has(name: Lockable): boolean {
		return this.#kept.current.includes(name);
	}

	toggle(name: Lockable): void {
		this.#kept.update((all) =>
			all.includes(name) ? all.filter((one) => one !== name) : [...all, name]
		);
	}

	/** Changes without those of what is locked. */
	open(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
		return Object.fromEntries(
			Object.entries(changes).filter(([name]) => !isLockable(name) || !this.has(name))
		);
	}

	/** A recipe with what is locked as `now` has it. */
	over(recipe: Recipe, now: Recipe): Recipe {
		const locked = this.#kept.current.map((name) => [name, now[name]]);
		// What the locked and the free ask of each other may not go together.
		return parseBegun({ ...recipe, ...Object.fromEntries(locked) }).recipe;
	}
}
