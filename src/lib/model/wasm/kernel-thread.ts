import { kernelsIn } from './kernel-program.ts';
import { serve, JOB_WORDS } from './kernel-work.ts';

/** What a thread starts with. */
export interface ThreadStart {
	module: WebAssembly.Module;
	memory: WebAssembly.Memory;
	/** Where the words of kernel-work.ts lie. */
	words: number;
	/** From 1 on. */
	thread: number;
}

/** Says that it has joined, and is a part of every job from then on. */
onmessage = async ({ data }: MessageEvent<ThreadStart>) => {
	const kernels = await kernelsIn(data.module, data.memory);
	const buffer = data.memory.buffer as unknown as SharedArrayBuffer;
	postMessage('joined');
	serve(new Int32Array(buffer, data.words, JOB_WORDS), kernels, data.thread);
};
