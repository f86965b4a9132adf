import * as ort from 'onnxruntime-web';
import { expect, test } from 'vitest';
import { onnxCall } from '#lib/bench/onnx/onnx-call.ts';
import { modelFiles } from '../../../scripts/lib/model-files.ts';

test('the network in ONNX repeats the call that PyTorch answered', async () => {
	ort.env.wasm.numThreads = 1;
	// It throws where the answer is another.
	expect(await onnxCall(ort, modelFiles(), 'wasm')).toBeTypeOf('function');
});
