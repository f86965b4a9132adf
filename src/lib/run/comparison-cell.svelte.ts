import type { Frame } from '#lib/diffusion/sampler.ts';
import type { ComparisonEntry } from '#lib/recipe/comparison.ts';
import { isFrameKept } from './thin-frames.ts';
import { endSnapshotOf, resultOf, snapshotOf, type Snapshot } from './snapshot.ts';

/** Snapshots kept of one picture. */
const MOST_SNAPSHOTS = 48;

export type CellStatus = 'waiting' | 'recorded' | 'computing' | 'done' | 'skipped' | 'failed';

/** One picture of a comparison, in the making. */
export class ComparisonCell {
	readonly entry: ComparisonEntry;
	/** Its recipe as an address has it. */
	readonly query: string;
	#status = $state<CellStatus>('waiting');
	#snapshots = $state.raw<readonly Snapshot[]>([]);
	#evaluations = $state(0);
	#ms = $state(0);
	#picture = $state.raw<Float32Array>();
	#recordedDistance = $state<number>();

	constructor(entry: ComparisonEntry) {
		this.entry = entry;
		this.query = entry.query;
	}

	get status(): CellStatus {
		return this.#status;
	}

	/** What it has come through, noisiest first; of a long walk only some. */
	get snapshots(): readonly Snapshot[] {
		return this.#snapshots;
	}

	/** Evaluations made so far; in the end `entry.evaluations`. */
	get evaluations(): number {
		return this.#evaluations;
	}

	/** Milliseconds that they took, asking and answering included. */
	get ms(): number {
		return this.#ms;
	}

	/** How far a stored result is from what it is measured against, root mean square. */
	get recordedDistance(): number | undefined {
		return this.#recordedDistance;
	}

	/** The result, in full precision: none of a stored one. */
	get picture(): Float32Array | undefined {
		return this.#picture;
	}

	/** Shows a stored result until it is made here; nothing where it is in the making or made. */
	recall(picture: Float32Array, distance: number | undefined): void {
		if (this.#status !== 'waiting') return;
		this.#status = 'recorded';
		this.#snapshots = [resultOf(picture)];
		this.#recordedDistance = distance;
	}

	begin(): void {
		this.#status = 'computing';
		this.#snapshots = [];
		[this.#picture, this.#recordedDistance] = [undefined, undefined];
		[this.#evaluations, this.#ms] = [0, 0];
	}

	take(frame: Frame, ms: number): void {
		const { frames: total } = this.entry;
		const last = frame.step === total - 1;
		this.#evaluations += frame.calls.length;
		this.#ms += ms;
		if (isFrameKept(frame.step, total, MOST_SNAPSHOTS)) {
			this.#snapshots = [
				...this.#snapshots,
				snapshotOf(frame),
				...(last ? [endSnapshotOf(frame)] : [])
			];
		}
		if (!last) return;
		this.#picture = frame.next;
		this.#status = 'done';
	}

	/** Left: it waits again, is skipped, or has failed. What there is of it stays to be seen. */
	leave(status: 'waiting' | 'skipped' | 'failed'): void {
		if (this.#status !== 'done') this.#status = status;
	}
}
