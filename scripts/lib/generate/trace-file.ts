import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Frame } from '#lib/diffusion/sampler.ts';
import type { Recipe } from '#lib/pipeline/recipe.ts';
import { traced } from '#lib/pipeline/trace.ts';

/** What a trace says of itself, before its frames. */
export interface TraceHead {
	format: 'from-static trace 1';
	/** What draws the same again. */
	recipe: Recipe;
	/** The model's name and the SHA-256 of its weights. */
	model: { name: string; weights: string };
	backend: string;
	/** Height, width, channels of every array. */
	shape: [number, number, number];
}

/** A trace on its way to a file, frame by frame: a thousand steps are too long for one string. */
export async function traceFile(path: string, head: TraceHead) {
	const file = createWriteStream(path);
	await once(file, 'open');
	file.write(`${JSON.stringify(head).slice(0, -1)},"frames":[`);
	return {
		async add(frame: Frame): Promise<void> {
			const line = `${frame.step > 0 ? ',' : ''}\n${JSON.stringify(traced(frame))}`;
			if (!file.write(line)) await once(file, 'drain');
		},
		async end(): Promise<void> {
			file.end('\n]}\n');
			await once(file, 'close');
		}
	};
}
