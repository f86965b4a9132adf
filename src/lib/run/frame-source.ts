import type { Frame } from '#lib/diffusion/sampler.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';

/** Where frames come from, for the badge on every figure. */
export type Provenance =
	/** The network, in this browser. */
	| { kind: 'live'; backend: string }
	/** The network, earlier: a stored run. `made` says on what and when. */
	| { kind: 'recorded'; made: string }
	/** No network: the exact denoiser of a known set of points, in this browser. */
	| { kind: 'exact' };

/** Something that walks recipes: the compute worker, a recording, an exact denoiser. */
export interface FrameSource {
	/** One frame a step. Not asking is pausing, leaving the loop is cancelling. */
	frames(recipe: Recipe, options?: SampleOptions): AsyncGenerator<Frame>;
	/** Read when a frame arrives. */
	provenance(): Provenance;
	/** Fetches what the first frame would wait for. Never throws: then the first frame does. */
	load?(): Promise<boolean>;
	/** Bytes still to come before the first frame, if that is what it waits for. Read reactively. */
	loading?(): { loaded: number; total: number } | undefined;
}
