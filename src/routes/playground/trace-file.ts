import { side } from '#site-model/config.json';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { traced, type TraceHead } from '#lib/recording/trace.ts';
import { modelHead } from './model-head.ts';
import { yieldToPage } from '#lib/run/yield-to-page.ts';

/**
 * Every number of a walk as JSON, in the format of `npm run generate -- --trace`, about 0.4 MB a frame.
 * Written frame by frame, so that the page stays at hand; `onshare` hears how much of `total` frames is done, 0 … 1.
 */
export async function traceFile(
	frames: Iterable<Frame> | AsyncIterable<Frame>,
	{ recipe, backend }: Pick<TraceHead, 'recipe' | 'backend'>,
	total: number,
	onshare: (share: number) => void
): Promise<Blob> {
	const head: TraceHead = {
		format: 'from-static trace 1',
		recipe,
		model: modelHead(recipe.model),
		backend,
		shape: [side, side, 3]
	};
	// Blobs, which browsers keep on the disk where they are many.
	const parts = [new Blob([`${JSON.stringify(head).slice(0, -1)},"frames":[`])];
	const pause = yieldToPage();
	for await (const frame of frames) {
		parts.push(new Blob([parts.length > 1 ? ',' : '', '\n', JSON.stringify(traced(frame))]));
		onshare((parts.length - 1) / total);
		await pause();
	}
	return new Blob([...parts, '\n]}\n'], { type: 'application/json' });
}
