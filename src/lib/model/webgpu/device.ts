import { env } from '@tensorflow/tfjs-core';
import { whileHeard } from '#lib/waiting/while-heard.ts';
import { within } from '#lib/waiting/within.ts';
import { BackendError } from '../backend-error.ts';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import type { PreparedBackend } from '../prepared-backend.ts';
import { keptBusy, readsByTimer } from './prompt-reads.ts';
import { ownNumbers } from './program.ts';
import { installWebgpuKernels } from './webgpu-kernels.ts';

/** What tfjs' kernels make use of beyond WebGPU's defaults, as far as the adapter goes. */
const LIMITS = [
	'maxComputeWorkgroupStorageSize',
	'maxComputeWorkgroupsPerDimension',
	'maxStorageBufferBindingSize',
	'maxBufferSize',
	'maxComputeWorkgroupSizeX',
	'maxComputeInvocationsPerWorkgroup'
] as const;

/** Dispatches that go to the card together: more than a call of the network has, so that it is handed over in one piece. */
const TOGETHER = 100;

/** Seconds for the browser to name an adapter, and as many for its device: drivers have been seen that never do. */
const START = 15;

/**
 * Seconds of silence. What is asked comes in pieces, of which an adapter in software may take a second or two for each, and some
 * minutes for all.
 */
const ANSWER = 30;

/** The graphics card. Throws BackendError where there is none that lets pages compute. */
export async function makeWebgpu(): Promise<PreparedBackend> {
	if (!globalThis.navigator?.gpu) throw new BackendError({ code: 'noWebgpu' });
	const adapter = await within(
		START,
		navigator.gpu.requestAdapter({ powerPreference: 'high-performance' }),
		tooSlow
	);
	if (!adapter) throw new BackendError({ code: 'noAdapter' });
	const limits = LIMITS.map((name) => [name, adapter.limits[name]] as const);
	const asked = adapter.requestDevice({ requiredLimits: Object.fromEntries(limits) });
	const device = await within(START, asked, () => {
		void asked.then((late) => late.destroy()).catch(() => undefined);
		return tooSlow();
	});
	const lost = watch(device);
	const byTimer = await within(START, readsByTimer(device), () => {
		device.destroy();
		return tooSlow();
	});
	const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu');
	env().set('WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE', TOGETHER);
	installWebgpuKernels();
	return {
		instance: answering(new WebGPUBackend(device, adapter.info), device.queue, byTimer),
		detail: adapterName(adapter.info),
		lost,
		release: () => device.destroy()
	};
}

const tooSlow = () => new BackendError({ code: 'startTooSlow', seconds: START });

/** Reads from the device, as every call does in the end, unless the device falls silent. */
function answering(backend: WebGPUBackend, queue: GPUQueue, byTimer: boolean): WebGPUBackend {
	const readAll = backend.read.bind(backend);
	const read: typeof readAll = async (data) => ownNumbers(data, await readAll(data));
	const prompt: typeof read = (data) => (byTimer ? keptBusy(queue, read(data)) : read(data));
	const piecesDone = countDone(backend, queue);
	backend.read = (data) =>
		whileHeard(ANSWER, prompt(data), piecesDone, () => {
			return new BackendError({ code: 'noAnswer', seconds: ANSWER });
		});
	return backend;
}

/** How many of the pieces that it is handed from now on the device has done. */
function countDone(backend: WebGPUBackend, queue: GPUQueue): () => number {
	let done = 0;
	const submit = backend.submitQueue.bind(backend);
	backend.submitQueue = () => {
		submit();
		// A lost device does none; `watch` says so.
		void queue.onSubmittedWorkDone().then(
			() => done++,
			() => undefined
		);
	};
	return () => done;
}

function watch(device: GPUDevice): AbortSignal {
	const lost = new AbortController();
	const abort = (code: 'deviceLost' | 'deviceFailed', why: string) =>
		lost.abort(new BackendError({ code, why }));
	void device.lost.then(({ message }) => abort('deviceLost', message));
	device.addEventListener('uncapturederror', ({ error }) => abort('deviceFailed', error.message));
	return lost.signal;
}

/** Browsers of 2023 tell nothing about their adapter. */
export const adapterName = (info?: GPUAdapterInfo): string =>
	info?.description ||
	[info?.vendor, info?.architecture].filter(Boolean).join(' ') ||
	'an adapter without a name';
