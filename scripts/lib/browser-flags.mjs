/** Quiet: what a browser would ask of the network for itself. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];

/** Two pages of its own that Chromium loads for every window, a fifth of what a visit costs, and never shows here. */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** A WebGPU adapter in software, the same on every machine, with or without a graphics card. */
const WEBGPU = [
	'--enable-unsafe-webgpu',
	'--use-webgpu-adapter=swiftshader',
	'--enable-features=Vulkan'
];

/** Chromium's flags for tests. Of a flag that is given twice the last one counts. @param {{ webgpu: boolean }} options */
export const browserFlags = ({ webgpu }) => [
	...QUIET,
	...(webgpu ? WEBGPU : []),
	`--disable-features=${[...UNSEEN, ...(webgpu ? [] : ['WebGPU', 'WebGPUService'])].join()}`
];
