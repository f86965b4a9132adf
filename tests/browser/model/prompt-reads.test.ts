import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptBusy, readsByTimer } from '#lib/model/webgpu/prompt-reads.ts';

let device: GPUDevice;
beforeAll(async () => {
	device = await (await navigator.gpu.requestAdapter())!.requestDevice();
});
afterAll(() => device.destroy());

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The submissions of `queue` while `work` goes on, noted one by one. */
async function noting(work: (submitted: () => number) => Promise<void>): Promise<void> {
	const submit = GPUQueue.prototype.submit;
	let count = 0;
	GPUQueue.prototype.submit = function (buffers) {
		count++;
		submit.call(this, buffers);
	};
	try {
		await work(() => count);
	} finally {
		GPUQueue.prototype.submit = submit;
	}
}

test('the queue is kept busy until the answer is there, and left alone after it', () =>
	noting(async (submitted) => {
		expect(
			await keptBusy(
				device.queue,
				later(40).then(() => 'answer')
			)
		).toBe('answer');
		const until = submitted();
		expect(until).toBeGreaterThan(1);
		await later(60);
		expect(submitted()).toBe(until);
	}));

test('the queue is left alone after a failure, which is passed on', () =>
	noting(async (submitted) => {
		const failing = later(20).then(() => Promise.reject(new Error('lost')));
		await expect(keptBusy(device.queue, failing)).rejects.toThrow('lost');
		const until = submitted();
		await later(60);
		expect(submitted()).toBe(until);
	}));

test('an adapter that answers at once is left to itself', async () => {
	expect(await readsByTimer(device)).toBe(false);
});

test('one that looks every 100 ms, or when something is submitted, is found out', async () => {
	const { mapAsync } = GPUBuffer.prototype;
	const { submit } = GPUQueue.prototype;
	let look = () => undefined as void;
	GPUBuffer.prototype.mapAsync = async function (mode) {
		await Promise.race([later(100), new Promise<void>((resolve) => (look = resolve))]);
		await mapAsync.call(this, mode);
	};
	GPUQueue.prototype.submit = function (buffers) {
		submit.call(this, buffers);
		look();
	};
	try {
		expect(await readsByTimer(device)).toBe(true);
	} finally {
		GPUBuffer.prototype.mapAsync = mapAsync;
		GPUQueue.prototype.submit = submit;
	}
});
