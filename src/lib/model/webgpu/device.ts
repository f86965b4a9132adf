import { BackendError } from '../backend-error.ts';
import type { PreparedBackend } from '../prepared-backend.ts';
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

/** The graphics card. Throws BackendError where there is none that lets pages compute. */
export async function makeWebgpu(): Promise<PreparedBackend> {
	if (!globalThis.navigator?.gpu) throw new BackendError({ code: 'noWebgpu' });
	const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
	if (!adapter) throw new BackendError({ code: 'noAdapter' });
	const limits = LIMITS.map((name) => [name, adapter.limits[name]] as const);
	const device = await adapter.requestDevice({ requiredLimits: Object.fromEntries(limits) });
	const lost = watch(device);
	const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu');
	installWebgpuKernels();
	return {
		instance: new WebGPUBackend(device, adapter.info),
		detail: nameOf(adapter.info),
		lost,
		release: () => device.destroy()
	};
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
const nameOf = (info?: GPUAdapterInfo): string =>
	info?.description ||
	[info?.vendor, info?.architecture].filter(Boolean).join(' ') ||
	'an adapter without a name';
