/** Milliseconds of a read-back that something other than the card must account for. */
const LONG = 40;
const TRIES = 2;

/**
 * What `waiting` comes to, with empty submissions to the queue until then. Firefox looks whether the card is done when
 * something is submitted, and otherwise by a timer, every 100 ms (Mozilla bug 1870699; jax-js does the same).
 */
export async function keptBusy<T>(queue: GPUQueue, waiting: Promise<T>): Promise<T> {
	let isOver = false;
	const over = () => void (isOver = true);
	waiting.then(over, over);
	while (!isOver) {
		queue.submit([]);
		await new Promise((resolve) => setTimeout(resolve));
	}
	return waiting;
}

/** Whether reading from this device waits for a timer that `keptBusy` forestalls: measured, on four bytes. */
export async function readsByTimer(device: GPUDevice): Promise<boolean> {
	const left = await leastTime(() => readBack(device));
	if (left < LONG) return false;
	const busy = await leastTime(() => keptBusy(device.queue, readBack(device)));
	return busy < left / 2;
}

async function leastTime(read: () => Promise<unknown>): Promise<number> {
	let least = Infinity;
	for (let i = 0; i < TRIES; i++) {
		const began = performance.now();
		await read();
		least = Math.min(least, performance.now() - began);
	}
	return least;
}

/** Four bytes written to the card and read from it. */
async function readBack(device: GPUDevice): Promise<void> {
	const buffer = device.createBuffer({
		size: 4,
		usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST
	});
	try {
		device.queue.writeBuffer(buffer, 0, Float32Array.of(1));
		await buffer.mapAsync(GPUMapMode.READ);
	} finally {
		buffer.destroy();
	}
}
