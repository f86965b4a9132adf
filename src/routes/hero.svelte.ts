import { prefersReducedMotion } from 'svelte/motion';
import { strings } from '#words/site.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { recordedRuns } from '#lib/run/recorded-runs.ts';
import { Run, type RunStatus } from '#lib/run/run.svelte.ts';
import { savesData } from '#lib/run/saves-data.ts';

const { recipe, source } = recordedRuns.ddim;

/** Where the film stands for those who asked for no motion: something to see, something to find out. */
const STILL = 12;

/** The first film a visitor sees: a recorded run at once, and the live one in its place once it is made. */
export class Hero {
	/** What is shown. */
	readonly run = new Run(source);
	readonly #live = new Run(engine);
	/** Until the film has played once. */
	#fresh = true;

	/** What went wrong, if something did: the recording's fetch, or the model's. */
	get status(): RunStatus {
		const { status } = engine;
		if (this.run.status.kind === 'failed' || status.kind !== 'failed') return this.run.status;
		return { kind: 'failed', sentence: `${status.sentence} ${strings.home.still}` };
	}

	/** Shows the recording from its static, and starts on the live run unless data is dear. */
	start(): void {
		this.run.start(recipe);
		this.run.at = 0;
		if (!savesData()) void this.#goLive();
	}

	/** Tries again what has failed. */
	retry = (): void => {
		if (this.run.status.kind === 'failed') this.start();
		else void this.#goLive();
	};

	/** Plays once when all is there; to be called whenever a status changes. */
	proceed(): void {
		if (this.#live.status.kind === 'done') this.run.adopt(this.#live);
		if (this.run.status.kind !== 'done' || !this.#fresh) return;
		this.#fresh = false;
		if (this.run.at > 0) return;
		if (prefersReducedMotion.current) this.run.at = STILL;
		else this.run.play();
	}

	end(): void {
		this.run.cancel();
		this.#live.cancel();
	}

	async #goLive(): Promise<void> {
		if (await engine.load()) this.#live.start(recipe);
	}
}
