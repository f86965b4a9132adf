import { angles, parts } from '#site-model/cuts.json';
import file from '#site-model/cut-means.bin?url';
import { once } from '#lib/components/pictures/tiles.ts';
import { cutOf } from '#lib/recording/cut-means.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { fetched } from '#lib/run/fetched.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { cutParts } from './parts.ts';

const means = once(() => fetched(file, 'run'));

/** `source`, with something cut out of its network: the name of a cut says what. */
export const cutSource = (cut: string, source: FrameSource = engine): FrameSource => ({
	async *frames(recipe, options) {
		const left = cutOf({ angles, parts }, await means(), cutParts(cut));
		yield* source.frames(recipe, { ...options, cut: left });
	},
	provenance: () => source.provenance(),
	loading: () => source.loading?.()
});
