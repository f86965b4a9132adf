import { sampleNames, sampleOf } from './sample-pictures.ts';
import { ingredientsOf } from '#lib/pipeline/ingredients-of.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { keep, kept } from '#lib/run/device-store.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { fromBytes } from '#lib/recording/packed.ts';
import { bytesOf } from './picture-bytes.ts';

/**
 * Pictures to begin with, by the names that recipes have for them: those that come with the site, and the reader's own, each by
 * the SHA-256 of its bytes. Those never leave the device.
 */

/** What the names of training pictures begin with. */
const TRAINING = 'training-';
export const trainingNames = sampleNames.map((name) => `${TRAINING}${name}` as const);

const here = new Map<string, Float32Array>();

/** Whether every device has it, so that a link carries it. */
export const comesWithSite = (name: string): boolean =>
	(trainingNames as readonly string[]).includes(name);

/** Keeps a picture on the device; answers its name. */
export async function keepPicture(picture: Float32Array): Promise<string> {
	const bytes = bytesOf(picture);
	const name = await nameOf(bytes);
	here.set(name, fromBytes(bytes));
	void keep('pictures', name, bytes);
	return name;
}

/** The bytes of the picture that a recipe begins with, where that is the reader's own. */
export async function ownStart({ beginning }: Recipe): Promise<Uint8Array | undefined> {
	if (!beginning || comesWithSite(beginning.start)) return undefined;
	const picture = await pictureNamed(beginning.start);
	return picture && bytesOf(picture);
}

/** A picture by its name, if this device has it. */
export async function pictureNamed(name: string): Promise<Float32Array | undefined> {
	const picture = here.get(name) ?? (await found(name));
	if (picture) here.set(name, picture);
	return picture;
}

async function found(name: string): Promise<Float32Array | undefined> {
	const sample = sampleNames.find((one) => `${TRAINING}${one}` === name);
	if (sample) return sampleOf(sample).catch(() => undefined);
	const bytes = await kept('pictures', name);
	return bytes instanceof Uint8Array && bytes.length === 3 * SIDE * SIDE
		? fromBytes(bytes)
		: undefined;
}

/** SHA-256 in base64url; over plain http, where browsers have none, as good a name as any. */
async function nameOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// Only pages from another machine without https go without.
	if (!globalThis.crypto?.subtle) return `unnamed-${here.size}`;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return btoa(String.fromCharCode(...digest))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
}

/** A source that gives a recipe's walk the picture that it begins with. */
export const beginning = (source: FrameSource): FrameSource => ({
	async *frames(recipe, options) {
		const { beginning } = recipe;
		if (!beginning) return yield* source.frames(recipe, options);
		const picture = here.get(beginning.start) ?? (await pictureNamed(beginning.start));
		if (!picture) throw new Error(`the picture ${beginning.start} is not on this device`);
		yield* source.frames(recipe, { ...options, ...ingredientsOf(beginning, picture) });
	},
	provenance: () => source.provenance(),
	load: async () => (await source.load?.()) ?? true,
	loading: () => source.loading?.()
});
