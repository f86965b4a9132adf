import { describe, expect, test } from 'vitest';
import { predictX0 } from '#lib/pipeline/predict-x0.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import type { BackendProblem } from '#lib/model/backend-error.ts';
import { ComputeService } from '#lib/worker/compute-service.ts';
import { collect } from '../pipeline/collect.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';
import { exactHost, type Trouble } from './exact-host.ts';
import { framesOf, recipe, undisturbed } from './walked.ts';

test('a picture asked for frame by frame is the picture', async () => {
	const { host, statuses, started } = exactHost();
	expect(await collect(framesOf(new ComputeService(host), 1))).toEqual(await undisturbed());
	expect(statuses.at(-1)).toMatchObject({ kind: 'ready', report: { backend: 'webgpu' } });
	expect(started[0]!.model.bound).toBe(0);
});

test('words asked for in the middle of a picture are answered, and the picture goes on', async () => {
	const { host } = exactHost();
	const service = new ComputeService(host);
	const frames: Frame[] = [];
	for await (const frame of framesOf(service, 1)) {
		frames.push(frame);
		const answer = await service.answer({ type: 'words', prompts: ['a dog'] });
		expect(answer).toMatchObject([{ ids: [1, 2, 5] }]);
		expect(await service.answer({ type: 'table' })).toMatchObject({ width: 4 });
	}
	expect(frames).toEqual(await undisturbed());
});

test('a picture is finished with the words it was drawn from, while the next one is in the making', async () => {
	const { host } = exactHost();
	const service = new ComputeService(host);
	const frames = framesOf(service, 1);
	const { next: x } = (await frames.next()).value as Frame;
	const finished = await service.answer({ type: 'finish', prompt: 'a red dog', x });
	const words = [1, 2, 6, 5];
	expect([...(finished as Float32Array)].slice(x.length, x.length + words.length)).toEqual(words);
	expect(await collect(frames)).toEqual((await undisturbed()).slice(1));
});

test('a finisher that cannot be had is not the backend’s fault, and one that answers no numbers is', async () => {
	const { host, started } = exactHost({}, 'finisher');
	const x = new Float32Array(48);
	const away = new ComputeService(host).answer({ type: 'finish', prompt: '', x });
	await expect(away).rejects.toMatchObject({ code: 'unreachable' });
	expect(started).toHaveLength(1);

	const other = exactHost();
	const broken = new ComputeService(other.host).answer({
		type: 'finish',
		prompt: '',
		x: x.fill(NaN)
	});
	await expect(broken).rejects.toMatchObject({ code: 'noBackend' });
	expect(other.started.map(({ backend }) => backend)).toEqual(['webgpu', 'wasm', 'cpu']);
});

test('a picture of another size is asked of the site’s model at that size', async () => {
	const { host, started } = exactHost();
	const service = new ComputeService(host);
	await service.answer({ type: 'start', run: 1, recipe, options: { side: 128 } });
	expect(await service.answer({ type: 'next', run: 1 })).toBeDefined();
	expect(new Set(started[0]!.asked)).toEqual(new Set(['at 128']));
});

test('a picture goes through a shorthand and back; one that answers no numbers is left with its backend', async () => {
	const { host } = exactHost();
	const picture = { values: new Float32Array(48).fill(0.5), width: 4, height: 4 };
	const trip = await new ComputeService(host).answer({ type: 'shorthand', times: 12, picture });
	expect(trip).toEqual({ z: Float32Array.of(0.5, 12), y: picture.values });

	const other = exactHost();
	picture.values.fill(NaN);
	const broken = new ComputeService(other.host).answer({ type: 'shorthand', times: 48, picture });
	await expect(broken).rejects.toMatchObject({ code: 'noBackend' });
	expect(other.started.map(({ backend }) => backend)).toEqual(['webgpu', 'wasm', 'cpu']);
});

describe('the newest request wins', () => {
	test('starting another picture leaves the one in the making, and frees it', async () => {
		const { host, started } = exactHost();
		const service = new ComputeService(host);
		const first = framesOf(service, 1);
		await first.next();
		await first.next();
		const second = await collect(framesOf(service, 2));
		expect(second).toEqual(await undisturbed());
		await expect(first.next()).rejects.toMatchObject({ code: 'superseded' });
		expect(started[0]!.model).toMatchObject({ bound: 0, calls: 10 });
	});

	test('of three asked for while the model loads, only the last is made', async () => {
		const { host, started } = exactHost();
		const service = new ComputeService(host);
		const runs = [1, 2, 3].map((run) => collect(framesOf(service, run)));
		const results = await Promise.allSettled(runs);
		expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
		expect(started[0]!.model).toMatchObject({ bound: 0, calls: 8 });
	});
});

test('a guess in between leaves the picture in the making as it is, and holds nothing', async () => {
	const { host, started } = exactHost();
	const service = new ComputeService(host);
	const frames = framesOf(service, 1);
	const first = (await frames.next()).value as Frame;
	const { x, from } = first;
	const conditional = await service.answer({
		type: 'guess',
		prompt: 'a red apple',
		x,
		alphaBar: from
	});
	expect(await collect(frames)).toEqual((await undisturbed()).slice(1));
	expect(started[0]!.model.bound).toBe(0);

	const alone = exactModel();
	const asked = (prompt: string) => predictX0(prompt, x, from, alone, vocabulary);
	expect(conditional).toEqual(await asked('a red apple'));
	expect(conditional).not.toEqual(await asked(''));
	await expect(
		service.answer({ type: 'guess', prompt: '', x: x.slice(1), alphaBar: from })
	).rejects.toThrow('a picture of 48 numbers is needed, not of 47');
});

test('after 50 pictures left at some step nothing is held', async () => {
	const { host } = exactHost();
	const service = new ComputeService(host);
	await service.answer({ type: 'load', choice: 'auto' });
	const before = await service.answer({ type: 'memory' });
	for (let run = 1; run <= 50; run++) {
		const frames = framesOf(service, run);
		for (let step = 0; step < run % 9; step++) await frames.next();
		if (run % 2) await service.answer({ type: 'stop', run });
	}
	await service.answer({ type: 'stop', run: 50 });
	expect(await service.answer({ type: 'memory' })).toEqual(before);
});

describe('a backend that fails in the middle of a picture', () => {
	test.each<[Trouble['how'], BackendProblem]>([
		['throws', { code: 'unforeseen', message: 'out of memory' }],
		[
			'answers NaN',
			{ code: 'notFinite', value: NaN, at: 0, alphaBar: expect.any(Number) as number }
		],
		['loses its device', { code: 'deviceLost', why: '' }]
	])('%s: the walk goes on with the next one, frame by frame the same', async (how, reason) => {
		const { host, statuses, started } = exactHost({ webgpu: { at: 3, how } });
		expect(await collect(framesOf(new ComputeService(host), 1))).toEqual(await undisturbed());
		expect(started.map(({ backend, model }) => [backend, model.calls])).toEqual([
			['webgpu', 3],
			['wasm', 5]
		]);
		expect(started[0]).toMatchObject({ disposed: true, model: { bound: 0 } });
		expect(statuses.at(-1)).toMatchObject({
			kind: 'ready',
			report: { backend: 'wasm', skipped: [{ backend: 'webgpu', reason }] }
		});
	});

	test('several times is survived as long as there is another', async () => {
		const { host } = exactHost({
			webgpu: { at: 2, how: 'loses its device' },
			wasm: { at: 4, how: 'throws' }
		});
		expect(await collect(framesOf(new ComputeService(host), 1))).toEqual(await undisturbed());
	});

	test('the last one: the error names every backend and its reason, and a retry starts over', async () => {
		const throws = { at: 0, how: 'throws' } as const;
		const { host, statuses, started } = exactHost({
			webgpu: throws,
			wasm: throws,
			cpu: throws
		});
		const service = new ComputeService(host);
		await expect(collect(framesOf(service, 1))).rejects.toMatchObject({
			problem: {
				code: 'noBackend',
				skipped: (['webgpu', 'wasm', 'cpu'] as const).map((backend) => ({
					backend,
					reason: { code: 'unforeseen', message: 'out of memory' }
				}))
			}
		});
		expect(statuses.at(-1)).toMatchObject({ kind: 'failed', problem: { code: 'noBackend' } });
		await service.answer({ type: 'load', choice: 'auto' });
		expect(started.at(-1)!.backend).toBe('webgpu');
	});
});

describe('the reader’s choice of a backend', () => {
	test('moves there, and back', async () => {
		const { host, started } = exactHost();
		const service = new ComputeService(host);
		expect(await service.answer({ type: 'load', choice: 'cpu' })).toMatchObject({ backend: 'cpu' });
		expect(await service.answer({ type: 'load', choice: 'auto' })).toMatchObject({
			backend: 'webgpu'
		});
		expect(started.map(({ disposed }) => disposed)).toEqual([true, false]);
	});

	test('leaves the picture in the making only where it changes something', async () => {
		const { host } = exactHost();
		const service = new ComputeService(host);
		const frames = framesOf(service, 1);
		await frames.next();
		await service.answer({ type: 'load', choice: 'kept' });
		expect((await frames.next()).value).toMatchObject({ step: 1 });
		await service.answer({ type: 'load', choice: 'wasm' });
		await expect(frames.next()).rejects.toMatchObject({ code: 'superseded' });
	});

	test('is given up when it fails', async () => {
		const { host } = exactHost({ wasm: { at: 3, how: 'throws' } });
		const service = new ComputeService(host);
		await service.answer({ type: 'load', choice: 'wasm' });
		expect(await collect(framesOf(service, 1))).toEqual(await undisturbed());
		expect((await host.ready()).report.backend).toBe('webgpu');
	});
});
