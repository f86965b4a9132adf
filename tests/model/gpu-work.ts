/** How often the page asked the graphics card for something. */
export interface GpuWork {
	dispatches: number;
	submits: number;
	readBacks: number;
}

/** What `work` asks of the card, counted where every page's requests pass. */
export async function gpuWork(work: () => Promise<unknown>): Promise<GpuWork> {
	const counts: GpuWork = { dispatches: 0, submits: 0, readBacks: 0 };
	const uncount = [
		counted(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', () => counts.dispatches++),
		counted(GPUQueue.prototype, 'submit', () => counts.submits++),
		counted(GPUBuffer.prototype, 'mapAsync', () => counts.readBacks++)
	];
	try {
		await work();
	} finally {
		for (const restore of uncount) restore();
	}
	return counts;
}

/** Has `note` called before each call of a method; answers how to take that back. */
function counted<T extends object, Name extends keyof T>(
	owner: T,
	name: Name,
	note: () => void
): () => void {
	const method = owner[name] as (...args: unknown[]) => unknown;
	owner[name] = function (this: T, ...args: unknown[]) {
		note();
		return method.apply(this, args);
	} as T[Name];
	return () => (owner[name] = method as T[Name]);
}
