import { readFile } from 'node:fs/promises';
import * as ort from 'onnxruntime-web';
import { loadModel } from '#lib/model/load-model.ts';
import { goldenFile, modelFiles } from '../model-files.ts';
import { onnxCall } from './onnx.ts';
import { ourCall } from './ours.ts';
import { summary, timesOf, type Times } from './times.ts';

/** Calls in Node, one thread each, turn by turn, so that other work disturbs all alike; `onnx` where there is its file. */
export async function inNode(
	onnxPath: string | undefined,
	often: { rounds: number; calls: number }
): Promise<{ ours: Times; onnx?: Times; single: Times }> {
	const files = modelFiles();
	const theirs = onnxPath && (await inOnnxruntime(onnxPath));
	const loaded = await loadModel(files, { backends: ['wasm'] });
	const measured = [
		{ call: ourCall(loaded.network, files.stored, 2), times: [] as number[] },
		{ call: ourCall(loaded.network, files.stored, 1), times: [] as number[] },
		...(theirs ? [{ call: theirs, times: [] as number[] }] : [])
	];
	for (let round = 0; round <= often.rounds; round++) {
		for (const { call, times } of measured) {
			const taken = await timesOf(call, often.calls);
			// The first round is a warm-up.
			if (round > 0) times.push(...taken);
		}
	}
	loaded.dispose();
	const [ours, single, onnx] = measured.map(({ times }) => summary(times));
	return { ours: ours!, single: single!, ...(onnx && { onnx }) };
}

async function inOnnxruntime(path: string) {
	ort.env.wasm.numThreads = 1;
	const file = new Uint8Array(await readFile(path)).buffer;
	const { config, stored } = modelFiles();
	return onnxCall(ort, file, config, stored, goldenFile());
}
