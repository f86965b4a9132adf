import type { BackendProblem } from '#lib/model/backend-error.ts';
import type { PromptEncoder } from '#lib/pipeline/text-encoder.ts';
import type { Finisher } from '#lib/pipeline/finisher.ts';
import type { Shorthand } from '#lib/pipeline/shorthand.ts';
import type { Model } from '#lib/pipeline/model.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import type { Teacher } from '#lib/teaching/teacher.ts';
import { computeProblemOf } from './compute-error.ts';
import { unlessAborted } from './unless-aborted.ts';
import type { BackendReport, BackendWish, EngineStatus, MemoryInUse } from './protocol.ts';

/** A model that runs. */
export interface LoadedHost {
	/** The model of a name, a key of MODELS; fetched at first use. Throws ComputeError where it cannot be had. */
	modelOf(name: string): Promise<Model>;
	/** The site's model, at another size than it learned. */
	atSide(side: number): Model;
	/** The site's model with taught words; those that were asked for before are freed. */
	knowing(words: readonly WordInUse[]): Model;
	/** The site's model, as one that can be taught. */
	teacher: Teacher;
	/** Fetched at first use, as those. */
	finisher(): Promise<Finisher>;
	/** As that; `times` says by how many times fewer the numbers are. */
	shorthand(times: number): Promise<Shorthand>;
	encoder: PromptEncoder;
	/** Every token; the index is the id. */
	vocabulary: readonly string[];
	report: BackendReport;
	/** Aborted, with the reason, if the device under the model goes away. */
	lost: AbortSignal;
	memory(): MemoryInUse;
	dispose(): void;
}

export type Skipped = BackendReport['skipped'];

/**
 * Starts the first backend that computes correctly, of the one chosen or of all, without those in
 * `skipped`; what was chosen on an earlier page gives way where it does not work any more. Throws ComputeError.
 */
export type ModelLoader = (wish: {
	choice: BackendWish;
	skipped: Skipped;
	report: (status: EngineStatus) => void;
	/** Aborted where another was chosen meanwhile. */
	left: AbortSignal;
}) => Promise<LoadedHost>;

/** The model that runs now; on another backend after the one it ran on has failed. */
export class ModelHost {
	#loaded: Promise<LoadedHost> | undefined;
	/** What that came to. */
	#running: LoadedHost | undefined;
	#left = new AbortController();
	#choice: BackendWish = 'kept';
	#skipped: Skipped = [];
	readonly #load: ModelLoader;
	readonly #report: (status: EngineStatus) => void;

	constructor(load: ModelLoader, report: (status: EngineStatus) => void) {
		this.#load = load;
		this.#report = report;
	}

	/** What was asked for; `auto` again once that has failed. */
	get choice(): BackendWish {
		return this.#choice;
	}

	/** The running model, started first if there is none. */
	ready(): Promise<LoadedHost> {
		return (this.#loaded ??= this.#start());
	}

	/** Another choice: what was skipped before is tried again. */
	async choose(choice: BackendWish): Promise<LoadedHost> {
		if (choice !== this.#choice) {
			this.#choice = choice;
			this.#skipped = [];
			this.#leave();
		}
		return this.ready();
	}

	/** Leaves the backend of `failed` for the next one, once however often it is told. */
	async fallBack(failed: LoadedHost, reason: BackendProblem): Promise<LoadedHost> {
		const now = await this.ready();
		if (now !== failed) return now;
		const { backend, skipped } = failed.report;
		// One that was only slower is tried again.
		const broken = skipped.filter(({ reason }) => reason.code !== 'slower');
		this.#skipped = [...broken, { backend, reason }];
		// What the reader chose does not work: anything that does is better than nothing.
		this.#choice = 'auto';
		this.#leave();
		return this.ready();
	}

	async #start(): Promise<LoadedHost> {
		const left = this.#left.signal;
		const report = (status: EngineStatus) => void (left.aborted || this.#report(status));
		const loading = this.#load({ choice: this.#choice, skipped: this.#skipped, report, left });
		try {
			const loaded = await unlessAborted(left, loading);
			this.#running = loaded;
			this.#report({ kind: 'ready', report: loaded.report });
			return loaded;
		} catch (error) {
			if (left.aborted) {
				void loading.then((late) => late.dispose()).catch(() => undefined);
				// Who waited gets what was chosen in its place.
				return this.ready();
			}
			// The next request is a retry, from the beginning.
			this.#loaded = undefined;
			this.#skipped = [];
			this.#report({ kind: 'failed', problem: computeProblemOf(error) });
			throw error;
		}
	}

	/** At once: a backend that is still being started, or never will be, is freed if it comes. */
	#leave(): void {
		this.#left.abort();
		this.#left = new AbortController();
		const leaving = this.#running;
		[this.#loaded, this.#running] = [undefined, undefined];
		try {
			leaving?.dispose();
		} catch {
			// What a lost device held is gone already.
		}
	}
}
