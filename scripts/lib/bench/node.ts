import * as ort from 'onnxruntime-web';
import { onnxCall } from '#lib/bench/onnx/onnx-call.ts';
import { ourCall } from '#lib/bench/our-call.ts';
import { summary, timesOf, type CallTimes } from '#lib/bench/times.ts';
import { loadModel } from '#lib/model/load-model.ts';
import { modelFiles } from '../model-files.ts';

/** Calls in Node, one thread each, turn by turn, so that other work disturbs all alike. */
export async function inNode(often: {
	rounds: number;
	calls: number;
}): Promise<{ ours: CallTimes; onnx: CallTimes; single: CallTimes }> {
	const files = modelFiles();
	ort.env.wasm.numThreads = 1;
	const theirs = await onnxCall(ort, files, 'wasm');
	const loaded = await loadModel(files, { backends: ['wasm'] });
	const measured = [
		ourCall(loaded.network, files.stored, 2),
		ourCall(loaded.network, files.stored, 1),
		theirs
	].map((call) => ({ call, times: [] as number[] }));
	for (let round = 0; round <= often.rounds; round++) {
		for (const { call, times } of measured) {
			const taken = await timesOf(call, often.calls);
			// The first round is a warm-up.
			if (round > 0) times.push(...taken);
		}
	}
	loaded.dispose();
	const [ours, single, onnx] = measured.map(({ times }) => summary(times));
	return { ours: ours!, single: single!, onnx: onnx! };
}
