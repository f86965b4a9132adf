import site from '#site-model/config.json';
import { needsWorse } from '#lib/pipeline/autoguided.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { wordsSaidBy } from '#lib/recipe/said-words.ts';
import { SITE_MODEL } from '#lib/recipe/site-model.ts';
import { learnedNumbersOf, type TaughtWord, type WordInUse } from '#lib/teaching/taught-word.ts';
import { allKept, forget, keep } from './device-store.ts';

/** The words that were taught on this device, or opened from files. */
export class TaughtWords {
	#all = $state.raw<readonly WordInUse[]>([]);
	#outdated = $state.raw<readonly string[]>([]);
	#removed = $state.raw<WordInUse>();
	#replaced = $state.raw<WordInUse>();
	#isLoaded = $state(false);
	#loading: Promise<void> | undefined;

	/** In the order of the alphabet. */
	get all(): readonly WordInUse[] {
		return this.#all;
	}

	/** Those that were learned beside other weights than the site has now, which they would only spoil. */
	get outdated(): readonly string[] {
		return this.#outdated;
	}

	/** The last one that was removed, until it is put back or something is kept. */
	get removed(): string | undefined {
		return this.#removed?.taught.word;
	}

	/** The last one whose place another took, until it is taken back or something else is kept. */
	get replaced(): string | undefined {
		return this.#replaced?.taught.word;
	}

	/** Takes up what the device has kept, once. */
	load(): Promise<void> {
		return (this.#loading ??= allKept('words').then((found) => {
			const fresh = found.flatMap(read).filter(({ taught }) => !this.of(taught.word));
			this.#set([...this.#all, ...fresh.filter(isOfThisModel)]);
			const others = fresh.filter((word) => !isOfThisModel(word));
			this.#outdated = others.map(({ taught }) => taught.word);
			this.#isLoaded = true;
		}));
	}

	of(word: string): WordInUse | undefined {
		return this.#all.find(({ taught }) => taught.word === word);
	}

	/** Those that a recipe may say: only the site’s own model was taught, and none that it is guided away from. */
	knownTo(recipe: Recipe): string[] {
		const isTaught = recipe.model === SITE_MODEL && !needsWorse(recipe);
		return isTaught ? this.#all.map(({ taught }) => taught.word) : [];
	}

	/** Those that a recipe says, which it has to be drawn with. */
	saidBy(recipe: Recipe): WordInUse[] {
		const said = wordsSaidBy(recipe);
		return this.knownTo(recipe)
			.filter((word) => said.has(word))
			.map((word) => this.of(word)!);
	}

	/** Of some words those that are not here, as soon as that is known. */
	missing(words: readonly string[]): string[] {
		return this.#isLoaded ? words.filter((word) => !this.of(word)) : [];
	}

	/** Keeps a word, in the place of one that is spelled like it. */
	keep(word: WordInUse): void {
		const before = this.of(word.taught.word);
		const others = this.#all.filter((one) => one !== before);
		this.#set([...others, word]);
		// Another strength of the same is no other.
		if (!before || !isSame(before.taught, word.taught)) this.#replaced = before;
		this.#outdated = this.#outdated.filter((other) => other !== word.taught.word);
		this.#removed = undefined;
		void keep('words', word.taught.word, word);
	}

	/** Has the two that were kept in one place change places. */
	takeBack(): void {
		if (this.#replaced) this.keep(this.#replaced);
	}

	/** Takes a word away; `putBack` brings it again. */
	remove(word: string): void {
		this.#removed = this.of(word);
		this.#replaced = undefined;
		this.#outdated = this.#outdated.filter((other) => other !== word);
		this.#set(this.#all.filter(({ taught }) => taught.word !== word));
		void forget('words', word);
	}

	/** Keeps the one that was removed last after all. */
	putBack(): void {
		if (this.#removed) this.keep(this.#removed);
	}

	#set(words: readonly WordInUse[]): void {
		this.#all = [...words].sort((a, b) => a.taught.word.localeCompare(b.taught.word));
	}
}

/** One for the whole site. */
export const taughtWords = new TaughtWords();

/** Whether two of one name were learned alike. */
function isSame(one: TaughtWord, other: TaughtWord): boolean {
	const [some, others] = [learnedNumbersOf(one), learnedNumbersOf(other)];
	return (
		some.length === others.length &&
		some.every((values, i) => values.every((value, k) => value === others[i]![k]))
	);
}

const isOfThisModel = ({ taught }: WordInUse): boolean => taught.weights === site.weights.sha256;

/** What is kept may come from another version of the site. */
function read(stored: unknown): WordInUse[] {
	const { taught, strength } = (stored ?? {}) as Partial<WordInUse>;
	if (typeof strength !== 'number' || !isTaught(taught)) return [];
	return [{ taught, strength }];
}

const isTaught = (taught: TaughtWord | undefined): taught is TaughtWord =>
	typeof taught?.word === 'string' &&
	taught.embedding instanceof Float32Array &&
	Object.values(taught.additions ?? {}).every(({ a, b }) => a.length > 0 && b.length > 0);
