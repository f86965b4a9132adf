import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { traced, type TraceHead } from '#lib/recording/trace.ts';

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
