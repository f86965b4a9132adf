import { Persisted } from '#lib/ui/persisted.svelte.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { problemOf, type Problem } from '#lib/run/problem.ts';
import type { Run } from '#lib/run/run.svelte.ts';
import { savesData } from '#lib/run/saves-data.ts';

/** Finished pictures kept, at 0.8 MB each. */
const MOST = 12;

interface Finished {
	small: Float32Array;
	large: Float32Array;
}

/**
 * The second network in this browser: whether the reader wants pictures finished, and those that are. A
 * picture is known by its array, the last one of its walk.
 */
class Finishing {
	readonly #kept = new Persisted('from-static-finish', (stored) =>
		typeof stored === 'boolean' ? stored : undefined
	);
	#isDataCheap = $state(true);
	#finished = $state.raw<readonly Finished[]>([]);
	#busy = $state.raw<readonly Float32Array[]>([]);
	#fault = $state.raw<{ small: Float32Array; problem: Problem }>();

	/** Whether what is drawn is finished by itself: as chosen or, before, unless the reader saves data. */
	get wanted(): boolean {
		return this.#kept.current ?? this.#isDataCheap;
	}
	set wanted(wanted: boolean) {
		this.#kept.update(() => wanted);
	}

	/** Takes up what the device has kept; as Persisted.load. */
	load(): () => void {
		this.#isDataCheap = !savesData();
		return this.#kept.load();
	}

	/** Whether the second network has come: it has finished something. */
	get isHere(): boolean {
		return this.#finished.length > 0;
	}

	/** The finished picture of a small one. */
	of(small: Float32Array | undefined): Float32Array | undefined {
		return this.#finished.find((one) => one.small === small)?.large;
	}

	/** Whether a picture is being finished. */
	isBusyWith(small: Float32Array | undefined): boolean {
		return this.#busy.some((one) => one === small);
	}

	/** Why a picture is not finished. */
	faultOf(small: Float32Array | undefined): Problem | undefined {
		return this.#fault?.small === small ? this.#fault?.problem : undefined;
	}

	/** For a run that has come to its end: finishes it if it was drawn here, not recorded. */
	follow(run: Run): void {
		if (this.wanted && run.provenance?.kind === 'live') void this.finish(run);
	}

	/** The finished picture of a run, made if there is none; undefined before its end, or where that fails. */
	async finish(run: Run): Promise<Float32Array | undefined> {
		const small = run.frames.at(-1)?.next;
		if (!small || !run.recipe || run.status.kind !== 'done') return undefined;
		if (this.of(small) || this.isBusyWith(small)) return this.of(small);
		this.#busy = [...this.#busy, small];
		this.#fault = undefined;
		try {
			const large = await engine.finish(run.recipe.prompt, small);
			this.#finished = [...this.#finished, { small, large }].slice(-MOST);
			return large;
		} catch (error) {
			this.#fault = { small, problem: problemOf(error) };
			return undefined;
		} finally {
			this.#busy = this.#busy.filter((one) => one !== small);
		}
	}
}

/** One for the whole site, like the engine. */
export const finishing = new Finishing();
