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

/** The graphics card. Throws where there is none that lets pages compute. */
export async function makeWebgpu(): Promise<PreparedBackend> {
	if (!globalThis.navigator?.gpu) throw new Error('this browser has no WebGPU');
	const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
	if (!adapter) throw new Error('WebGPU has no adapter here');
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
	const abort = (what: string, why: string) =>
		lost.abort(new Error(why ? `${what}: ${why}` : what));
	void device.lost.then(({ message }) => abort('the graphics device was lost', message));
	device.addEventListener('uncapturederror', ({ error }) =>
		abort('the graphics device failed', error.message)
	);
	return lost.signal;
}

/** Browsers of 2023 tell nothing about their adapter. */
const nameOf = (info?: GPUAdapterInfo): string =>
	info?.description ||
	[info?.vendor, info?.architecture].filter(Boolean).join(' ') ||
	'an adapter without a name';
