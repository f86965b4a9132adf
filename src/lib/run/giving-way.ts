import { isSuperseded } from '#lib/worker/compute-error.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource } from './frame-source.ts';
import type { LiveSource } from './recorded-first.svelte.ts';

/**
 * `source`, for what is worth less than anything else that is drawn: it waits while the network is busy, and if something else is
 * asked of it meanwhile, goes on after that where it was. A walk that is not `wanted` any more when its turn comes has no further frame.
 */
export const givingWay = (
	source: FrameSource,
	live: Pick<LiveSource, 'busy' | 'idle'>,
	wanted: (recipe: Recipe) => boolean | Promise<boolean>
): FrameSource => ({
	async *frames(recipe, options) {
		for (let next = 0; ;) {
			while (live.busy) await live.idle();
			if (!(await wanted(recipe))) return;
			try {
				for await (const frame of source.frames(recipe, options)) {
					if (frame.step < next) continue;
					next = frame.step + 1;
					yield frame;
				}
				return;
			} catch (error) {
				if (!isSuperseded(error)) throw error;
			}
		}
	},
	provenance: () => source.provenance(),
	loading: () => source.loading?.()
});
