import { engine } from '#lib/run/engine.svelte.ts';
import { problemOf, type Problem } from '#lib/run/problem.ts';
import type { Provenance } from '#lib/run/frame-source.ts';
import { made, storedGuesses } from './stored-guesses.ts';

interface Asked {
	x: Float32Array;
	alphaBar: number;
}

/** The network's clean guesses x̂₀, told no words: asked for one at a time, and kept. */
export class NetworkGuesses {
	#answers = $state.raw<Readonly<Record<string, Float32Array>>>({});
	#stored = $state.raw<Readonly<Record<string, Float32Array>>>({});
	#fault = $state.raw<Problem>();
	#waiting: (Asked & { name: string })[] = [];
	#busy = $state(false);
	#closed = false;

	/** What it said to what goes by this name, here or earlier; undefined until it has. */
	answerTo(name: string): Float32Array | undefined {
		return this.#answers[name] ?? this.#stored[name];
	}

	/** Where that comes from. */
	provenanceOf(name: string): Provenance | undefined {
		if (this.#answers[name]) return engine.provenance();
		return this.#stored[name] && { kind: 'recorded', made };
	}

	/** Fetches the answers that are stored with the site, to be shown until it gives its own. */
	recall(): void {
		// Without them one waits for the network.
		storedGuesses().then(
			(stored) => (this.#stored = stored),
			() => undefined
		);
	}

	get busy(): boolean {
		return this.#busy;
	}

	/** Why it answers no more, until it is asked again. */
	get fault(): Problem | undefined {
		return this.#fault;
	}

	/** Asks for x̂₀ of x; loads the model, if that has not happened. */
	ask(name: string, asked: Asked): void {
		if (this.#answers[name] || this.#waiting.some((other) => other.name === name)) return;
		this.#waiting.push({ name, ...asked });
		void this.#work();
	}

	/** Asks, and forgets whatever else was asked and has not been answered. */
	askInstead(name: string, asked: Asked): void {
		this.#waiting = [];
		this.ask(name, asked);
	}

	/** Asks no more. */
	close(): void {
		this.#closed = true;
		this.#waiting = [];
	}

	async #work(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		this.#fault = undefined;
		try {
			for (let next = this.#waiting[0]; next && !this.#closed; next = this.#waiting[0]) {
				const { name, x, alphaBar } = next;
				const x0 = await engine.guess('', x, alphaBar);
				this.#waiting = this.#waiting.filter((other) => other.name !== name);
				const kept = Object.entries(this.#answers).slice(1 - MOST);
				this.#answers = { ...Object.fromEntries(kept), [name]: x0 };
			}
		} catch (error) {
			this.#waiting = [];
			this.#fault = problemOf(error);
		} finally {
			this.#busy = false;
		}
	}
}

/** Answers kept, at 50 kB each. */
const MOST = 60;
