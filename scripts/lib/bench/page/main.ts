import type { Measured, Task } from './protocol.ts';

declare global {
	interface Window {
		measure: (task: Task) => Promise<Measured>;
	}
}

window.measure = async (task) => {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise((resolve, reject) => {
			worker.onerror = ({ message }) => reject(new Error(message));
			worker.onmessage = ({ data }) =>
				data.measured ? resolve(data.measured) : reject(new Error(data.failed));
			worker.postMessage(task);
		});
	} finally {
		worker.terminate();
	}
};
