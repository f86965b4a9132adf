import { readFile } from 'node:fs/promises';
import * as ort from 'onnxruntime-web';
import { loadModel } from '#lib/model/load-model.ts';
import { goldenFile, modelFiles } from '../model-files.ts';
import { onnxCall } from './onnx.ts';
import { ourCall } from './ours.ts';
import { summary, timesOf, type Times } from './times.ts';

/** One guided call in Node, one thread each, turn by turn, so that other work disturbs both alike. */
export async function inNode(
	onnxPath: string,
	often: { rounds: number; calls: number }
): Promise<{ ours: Times; onnx: Times; single: Times }> {
	const files = modelFiles();
	ort.env.wasm.numThreads = 1;
	const file = new Uint8Array(await readFile(onnxPath)).buffer;
	const theirs = await onnxCall(ort, file, files.config, files.stored, goldenFile());
	const loaded = await loadModel(files, { backends: ['wasm'] });
	const calls = {
		ours: ourCall(loaded.network, files.stored, 2),
		onnx: theirs,
		single: ourCall(loaded.network, files.stored, 1)
	};
	const times = { ours: [] as number[], onnx: [] as number[], single: [] as number[] };
	for (let round = 0; round <= often.rounds; round++) {
		for (const name of ['ours', 'onnx', 'single'] as const) {
			const taken = await timesOf(calls[name], often.calls);
			// The first round is a warm-up.
			if (round > 0) times[name].push(...taken);
		}
	}
	loaded.dispose();
	return { ours: summary(times.ours), onnx: summary(times.onnx), single: summary(times.single) };
}
