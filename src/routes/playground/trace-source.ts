import type { Trace } from '#lib/recording/read-trace.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';

/** The frames of a trace that was saved earlier. */
export const traceSource = ({ frames, backend }: Trace): FrameSource => ({
	async *frames() {
		yield* frames;
	},
	provenance: () => ({ kind: 'recorded', made: backend })
});
