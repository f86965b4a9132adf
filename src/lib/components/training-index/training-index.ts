import { unpacked } from '#lib/recording/packed.ts';

/** Width and height of the stored pictures. */
export const INDEX_SIDE = 32;
const SIZE = INDEX_SIDE * INDEX_SIDE * 3;
/** The whitest of the 64 levels that a stored value can have. */
const WHITE = 63;
/** Pictures gone through before the page gets its turn, if it is due: well under a millisecond of work. */
const PORTION = 64;

/** Lets the page draw and listen, when it is time. */
type Pause = () => Promise<void>;

/** Training pictures and what each shows: `INDEX_SIDE` × `INDEX_SIDE` × 3 levels, 0 … `WHITE`, picture after picture. */
export interface TrainingIndex {
	levels: Uint8Array;
	/** What each shows, in words. */
	shows: readonly string[];
}

/** A training picture and how far it is: percent of the way from black to white, 0 … 100. */
export interface Neighbour {
	index: number;
	distance: number;
}

/**
 * The index from the file that models/training/index.py wrote: gzip, and in it each row as its change
 * from the row above, modulo 256. Throws unless there is a picture for everything that is shown.
 */
export async function trainingIndexOf(
	data: Uint8Array,
	shows: readonly string[],
	pause: Pause
): Promise<TrainingIndex> {
	const levels = (await unpacked(data, shows.length * SIZE)).slice();
	for (let picture = 0; picture < levels.length; picture += SIZE) {
		for (let i = INDEX_SIDE * 3; i < SIZE; i++) {
			levels[picture + i]! += levels[picture + i - INDEX_SIDE * 3]!;
		}
		if ((picture / SIZE) % PORTION === 0) await pause();
	}
	return { levels, shows };
}

/** Picture number `index`, as values in [−1, 1]. */
export const indexPictureAt = ({ levels }: TrainingIndex, index: number): Float32Array =>
	Float32Array.from(
		levels.subarray(index * SIZE, (index + 1) * SIZE),
		(level) => (2 * level) / WHITE - 1
	);

/**
 * All pictures of the index by their distance from `x`, nearest first; of equally near ones, the first.
 * Distance is the root mean square over all values. Throws unless `x` has the size of a stored picture.
 */
export async function nearestPictures(
	{ levels, shows }: TrainingIndex,
	x: Float32Array,
	pause: Pause
): Promise<Neighbour[]> {
	if (x.length !== SIZE) throw new Error(`a picture of ${x.length} values is not ${SIZE} long`);
	const wanted = x.map((value) => ((value + 1) / 2) * WHITE);
	const found: Neighbour[] = [];
	for (let index = 0; index < shows.length; index++) {
		let squares = 0;
		for (let i = 0, at = index * SIZE; i < SIZE; i++, at++) {
			squares += (levels[at]! - wanted[i]!) ** 2;
		}
		found.push({ index, distance: (100 / WHITE) * Math.sqrt(squares / SIZE) });
		if (index % PORTION === 0) await pause();
	}
	return found.sort((a, b) => a.distance - b.distance);
}

/** A picture of any larger side, made as small as the stored ones by averaging, and cut off at ±1. */
export function shrunk(values: Float32Array): Float32Array {
	const side = Math.sqrt(values.length / 3);
	const factor = side / INDEX_SIDE;
	if (!Number.isInteger(factor))
		throw new Error(`a side of ${side} is no multiple of ${INDEX_SIDE}`);
	const small = new Float32Array(SIZE);
	values.forEach((value, i) => {
		const [row, column] = [Math.floor(i / 3 / side), Math.floor(i / 3) % side];
		const at = Math.floor(row / factor) * INDEX_SIDE + Math.floor(column / factor);
		small[at * 3 + (i % 3)]! += Math.min(Math.max(value, -1), 1) / factor ** 2;
	});
	return small;
}

/** A copy as somebody might make it: half a dot to the right, and a twentieth darker. */
export const slightlyChanged = (x: Float32Array): Float32Array =>
	x.map((value, i) => {
		const left = (i / 3) % INDEX_SIDE < 1 ? value : x[i - 3]!;
		return 0.95 * ((value + left) / 2) - 0.05;
	});
