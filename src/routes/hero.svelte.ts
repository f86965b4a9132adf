import { prefersReducedMotion } from 'svelte/motion';
import { home } from '#words/home.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { RecordedFirst } from '#lib/run/recorded-first.svelte.ts';
import { recordedRuns } from '#lib/run/recorded-runs.ts';
import type { Run, RunStatus } from '#lib/run/run.svelte.ts';
import { whenStayed } from '#lib/run/when-stayed.ts';

const { recipe, source } = recordedRuns.ddim;

/** Where the film stands for those who asked for no motion: something to see, something to find out. */
const STILL = 12;

/** The first film a visitor sees: a recorded run at once, and the live one in its place once it is made. */
export class Hero {
	readonly #shown = new RecordedFirst();
	/** Until the film has played once. */
	#fresh = true;
	#leave = (): void => undefined;

	/** What is shown. */
	get run(): Run {
		return this.#shown.run;
	}

	/** What went wrong, if something did: the recording's fetch, or the model's. */
	get status(): RunStatus {
		const { status } = engine;
		if (this.run.status.kind === 'failed' || status.kind !== 'failed') return this.run.status;
		return status;
	}

	/** What is there when the model is not. */
	get still(): string | undefined {
		return this.run.status.kind === 'failed' ? undefined : home.still;
	}

	/** Shows the recording from its static, and a while later starts on the live run unless data is dear. */
	start(): void {
		void this.#shown.start(recipe, source).then((end) => end === 'done' && this.#playOnce());
		this.run.at = 0;
		this.#leave = whenStayed(() => void this.#follow());
	}

	/** Tries again what has failed. */
	retry = (): void => {
		if (this.run.status.kind === 'failed') this.start();
		else void this.#shown.goLive();
	};

	end(): void {
		this.#leave();
		this.#shown.cancel();
	}

	async #follow(): Promise<void> {
		if (await this.#shown.follow()) this.#playOnce();
	}

	/** When all is there, for who has not moved it meanwhile. */
	#playOnce(): void {
		if (!this.#fresh) return;
		this.#fresh = false;
		if (this.run.at > 0) return;
		if (prefersReducedMotion.current) this.run.at = STILL;
		else this.run.play();
	}
}
