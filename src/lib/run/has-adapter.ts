import { within } from '#lib/waiting/within.ts';

/** Seconds for the browser to name one: drivers have been seen that never do. */
const PATIENCE = 5;

/** Whether the browser has a graphics card for pages to compute on. */
export const hasAdapter = (): Promise<boolean> =>
	within(PATIENCE, asked(), () => new Error('no adapter was named')).catch(() => false);

const asked = async (): Promise<boolean> =>
	'gpu' in navigator && (await navigator.gpu.requestAdapter()) !== null;
