import { finite } from '#lib/pipeline/finite.ts';
import type { ConditionedDenoiser, Model } from '#lib/pipeline/model.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import { ComputeError } from './compute-error.ts';
import type { LoadedHost, ModelHost } from './model-host.ts';
import { failureOf, withFallback } from './with-fallback.ts';
import { unlessAborted } from './unless-aborted.ts';

interface HowDrawn {
	/** Another size than it learned. */
	side?: number | undefined;
	/** Taught words, which only the site's model knows. */
	words?: readonly WordInUse[] | undefined;
	left?: AbortSignal;
}

/**
 * The host's model of a name, or the site's at another size, as one that survives its backend: a call that fails, answers no numbers or loses
 * its device is made again on the next backend. A walk does not notice, so it goes on from its last
 * good frame with whatever its sampler remembers. Throws only where no backend is left, where the
 * weights cannot be had, or as soon as it is left.
 */
export async function modelWithFallback(
	host: ModelHost,
	name: string,
	{ side, words, left }: HowDrawn = {}
): Promise<Model> {
	const modelOf = async (loaded: LoadedHost) => {
		if (words) return loaded.knowing(words);
		return side === undefined ? loaded.modelOf(name) : loaded.atSide(side);
	};
	const unlessLeft = <T>(promise: Promise<T>) => (left ? unlessAborted(left, promise) : promise);
	const { size } = await withFallback(host, modelOf);
	return {
		size,
		async condition(conditions) {
			let loaded = await host.ready();
			let bound: ConditionedDenoiser | undefined;
			return {
				async denoise(x, alphaBar) {
					for (;;) {
						try {
							bound ??= await (await modelOf(loaded)).condition(conditions);
							const answer = finite(bound.denoise)(x, alphaBar);
							return await unlessLeft(unlessAborted(loaded.lost, answer));
						} catch (error) {
							release(bound);
							bound = undefined;
							left?.throwIfAborted();
							if (error instanceof ComputeError) throw error;
							loaded = await host.fallBack(loaded, failureOf(error));
						}
					}
				},
				dispose: () => bound?.dispose()
			};
		}
	};
}

/** What a lost device held is gone already; freeing it may fail. */
function release(bound: ConditionedDenoiser | undefined): void {
	try {
		bound?.dispose();
	} catch {
		// Nothing is left to free.
	}
}
