/** Quiet: what a browser would ask of the network for itself. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];

/** A WebGPU adapter in software, the same on every machine, with or without a graphics card. */
const WEBGPU = [
	'--enable-unsafe-webgpu',
	'--use-webgpu-adapter=swiftshader',
	'--enable-features=Vulkan'
];

/** Chromium's flags for tests. @param {{ webgpu: boolean }} options */
export const browserFlags = ({ webgpu }) => [
	...QUIET,
	...(webgpu ? WEBGPU : ['--disable-features=WebGPU,WebGPUService'])
];
