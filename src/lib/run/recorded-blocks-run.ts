import ddim from '#site-model/recorded/apple-ddim-10.json';
import guesses from '#site-model/recorded/apple-ddim-10.bin?url';
import head from '#site-model/recorded/apple-ddim-10-blocks.json';
import said from '#site-model/recorded/apple-ddim-10-blocks.bin?url';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { blocksIn } from '#lib/recording/recorded-blocks.ts';
import { fetched } from './fetched.ts';
import { recordedRun, type RecordedRun } from './recorded-run.ts';

const plain = recordedRun(ddim, guesses);

/** A stored run in ten steps, with what every block of the network said at each. */
export const recordedBlocksRun: RecordedRun = {
	recipe: plain.recipe,
	source: {
		async *frames(recipe, options) {
			const steps = await blocksIn(head, new Uint8Array(await fetched(said, 'run')));
			for await (const frame of plain.source.frames(recipe, options)) {
				yield withBlocks(frame, steps[frame.step]);
			}
		},
		provenance: plain.source.provenance
	}
};

const withBlocks = (
	frame: Frame,
	blocks: Awaited<ReturnType<typeof blocksIn>>[number] = []
): Frame => ({
	...frame,
	calls: frame.calls.map((call) => ({ ...call, prediction: { ...call.prediction, blocks } }))
});
