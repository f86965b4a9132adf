import type { Frame } from '#lib/diffusion/sampler.ts';
import { rows } from '#lib/diffusion/vector.ts';
import { deltaDecode, deltaEncode, fromByte, toByte, unpacked } from './packed.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';

/** A finished picture, and what was seen while it was made. */
export interface Drawn {
	recipe: Recipe;
	/** What it goes by, where it is made of more than the recipe. */
	name?: string;
	/** In [−1, 1], height × width × 3. */
	picture: Float32Array;
	/** Share of values whose x̂₀ was clipped, the mean over all calls. */
	clipped: number;
	/** Of the last call, when almost no noise is left, if somebody watched: see Model. */
	features: Float32Array | undefined;
}

/**
 * Pictures that are stored with the site. A second file holds them in 8 bits each, as what changes
 * from one pixel to the next, then their features as little-endian float32, all packed with gzip.
 */
export interface PictureSet {
	/** What all recipes have in common, and what each has of its own. */
	recipe: Recipe;
	drawn: { name?: string; changes: Partial<Recipe>; clipped: number }[];
	/** Numbers of a picture, and of its features; 0 where nobody watched. */
	size: number;
	features: number;
	/** Model, backend and day, for the badge. */
	made: string;
	/** SHA-256 of the weights it was made with. */
	weights: string;
}

const COLOURS = 3;

/** A set as its JSON file is typed; as with recordings, a test reads every recipe. */
export type StoredPictureSet = Omit<PictureSet, 'recipe' | 'drawn'> & {
	recipe: object;
	drawn: { name?: string; changes: object; clipped: number }[];
};

/** What is kept of a walk that is finished. Throws where there is no frame. */
export function drawnBy(recipe: Recipe, frames: readonly Frame[]): Drawn {
	const last = frames.at(-1);
	if (!last) throw new Error('a picture cannot be taken from a walk without steps');
	const calls = frames.flatMap((frame) => frame.calls.map(({ prediction }) => prediction));
	const clipped = calls.reduce((sum, call) => sum + (call.clipped ?? 0), 0) / calls.length;
	return { recipe, picture: last.next, clipped, features: calls.at(-1)!.features };
}

/** The second file, before compression. Throws where some pictures have features and others none. */
export function packedSet(drawn: readonly Drawn[]): Uint8Array<ArrayBuffer> {
	const pictures = drawn.flatMap(({ picture }) => [...picture].map((value) => toByte(value)));
	const features = drawn.flatMap(({ features }) => [...(features ?? [])]);
	const watched = drawn.filter(({ features }) => features).length;
	if (watched > 0 && watched < drawn.length) {
		throw new Error('a picture was drawn without anybody watching');
	}
	const bytes = new Uint8Array(pictures.length + 4 * features.length);
	bytes.set(deltaEncode(Uint8Array.from(pictures), COLOURS));
	const view = new DataView(bytes.buffer, pictures.length);
	features.forEach((value, i) => view.setFloat32(4 * i, value, true));
	return bytes;
}

/** The pictures of a set; `file` as fetched. Throws where it is not whole. */
export async function pictures(set: PictureSet, file: Uint8Array): Promise<Drawn[]> {
	const { recipe, drawn, size, features } = set;
	const bytes = await unpacked(file, drawn.length * (size + 4 * features));
	const split = drawn.length * size;
	const values = Float32Array.from(deltaDecode(bytes.subarray(0, split), COLOURS), (byte) =>
		fromByte(byte)
	);
	const view = new DataView(bytes.buffer, bytes.byteOffset + split);
	const numbers = Float32Array.from({ length: drawn.length * features }, (_, i) =>
		view.getFloat32(4 * i, true)
	);
	const [all, seen] = [rows(values, size), features > 0 ? rows(numbers, features) : []];
	return drawn.map(({ name, changes, clipped }, i) => ({
		...(name && { name }),
		recipe: { ...recipe, ...changes },
		picture: all[i]!,
		clipped,
		features: seen[i]
	}));
}
