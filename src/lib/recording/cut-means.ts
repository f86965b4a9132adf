import type { Cut } from '#lib/diffusion/cut.ts';

/** What models/training/cuts.py says of the file with the means, which it wrote. */
export interface CutMeans {
	/** The angles at which they were taken. */
	angles: readonly number[];
	/** How many channels each part has, by its name, in the order of the file. */
	parts: Readonly<Record<string, number>>;
}

/** The cut of some parts; `file` holds a float32 for every angle, part and channel. Throws where it is not whole. */
export function cutOf(
	{ angles, parts }: CutMeans,
	file: ArrayBuffer,
	names: readonly string[]
): Cut {
	const width = Object.values(parts).reduce((sum, channels) => sum + channels, 0);
	const values = new Float32Array(file);
	if (values.length !== width * angles.length) {
		throw new Error(
			`${values.length} means are not those of ${width} channels at ${angles.length} angles`
		);
	}
	const means: Record<string, Float32Array> = {};
	let at = 0;
	for (const [name, channels] of Object.entries(parts)) {
		if (names.includes(name)) means[name] = columnsOf(values, { width, at, channels });
		at += channels;
	}
	return { angles, means };
}

/** `channels` numbers from `at` on, of every row of `width`. */
const columnsOf = (
	values: Float32Array,
	{ width, at, channels }: { width: number; at: number; channels: number }
): Float32Array =>
	Float32Array.from(
		{ length: (values.length / width) * channels },
		(_, i) => values[Math.floor(i / channels) * width + at + (i % channels)]!
	);
