import { Persisted } from '#lib/ui/persisted.svelte.ts';

/** What the device keeps of a game. */
interface Played<Guess> {
	seed: number;
	/** The answers given, one a round. */
	given: readonly Guess[];
	/** Where the answer to this round has been, the newest last. */
	drafts: readonly Guess[];
}

/** A game of guesses, round by round; it is kept on this device. */
export class Game<Guess> {
	readonly rounds: number;
	#kept: Persisted<Played<Guess>>;
	/** The round looked at, where that is not the one to be played. */
	#back = $state<number>();

	/** `isGuess` tells what is stored from what is broken. */
	constructor(name: string, rounds: number, isGuess: (value: unknown) => value is Guess) {
		this.rounds = rounds;
		this.#kept = new Persisted(`from-static-${name}`, (stored) => read(stored, rounds, isGuess));
	}

	/** To be called when the page comes alive; answers how to stop listening. */
	load = (): (() => void) => this.#kept.load();

	get seed(): number {
		return this.#kept.current.seed;
	}

	get given(): readonly Guess[] {
		return this.#kept.current.given;
	}

	/** The round that is shown, from 0. */
	get at(): number {
		return this.#back ?? Math.min(this.given.length, this.rounds - 1);
	}

	/** The answer to the round shown has been given. */
	get open(): boolean {
		return this.at < this.given.length;
	}

	get over(): boolean {
		return this.given.length === this.rounds;
	}

	/** The answer to the round shown, given or not yet; undefined before there is one. */
	get guess(): Guess | undefined {
		return this.open ? this.given[this.at] : this.#kept.current.drafts.at(-1);
	}

	get canUndo(): boolean {
		return !this.open && this.#kept.current.drafts.length > 0;
	}

	/** Another answer to this round, not yet given. `moving` replaces the last one: a drag is one change. */
	draft(guess: Guess, moving = false): void {
		if (this.open) return;
		this.#kept.update((played) => ({
			...played,
			drafts: [...(moving ? played.drafts.slice(0, -1) : played.drafts), guess].slice(-50)
		}));
	}

	undo(): void {
		if (this.canUndo)
			this.#kept.update((played) => ({ ...played, drafts: played.drafts.slice(0, -1) }));
	}

	/** Gives the answer, and shows what was right. */
	give(guess: Guess): void {
		if (this.open) return;
		this.#back = this.at;
		this.#kept.update(({ seed, given }) => ({ seed, given: [...given, guess], drafts: [] }));
	}

	next(): void {
		this.#back = undefined;
	}

	/** Back to a round that has been played. */
	look(round: number): void {
		this.#back = round < this.given.length ? round : undefined;
	}

	/** From the first round, with other tasks. */
	restart(): void {
		this.#back = undefined;
		this.#kept.update(({ seed }) => ({ seed: seed + 1, given: [], drafts: [] }));
	}
}

function read<Guess>(
	stored: unknown,
	rounds: number,
	isGuess: (value: unknown) => value is Guess
): Played<Guess> {
	const { seed, given, drafts } = (stored ?? {}) as Record<string, unknown>;
	const list = (value: unknown) => (Array.isArray(value) ? value.filter(isGuess) : []);
	return {
		seed: Number.isInteger(seed) && Number(seed) > 0 ? Number(seed) : 1,
		given: list(given).slice(0, rounds),
		drafts: list(drafts)
	};
}
