import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepChosenBackend } from '#lib/model/kept-backends.ts';
import config from '#site-model/config.json';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { recordedRuns } from '#lib/run/recorded-runs.ts';
import { ComputeClient } from '#lib/worker/client.ts';
import type { EngineStatus } from '#lib/worker/protocol.ts';

const short: Recipe = { ...defaultRecipe, steps: 3 };

let statuses: EngineStatus[] = [];
const client = new ComputeClient((status) => statuses.push(status));

// The device keeps what was chosen, and all files of tests share it.
afterAll(async () => {
	client.close();
	await keepChosenBackend(undefined);
});

async function collect(frames: AsyncIterable<Frame>): Promise<Frame[]> {
	const all: Frame[] = [];
	for await (const frame of frames) all.push(frame);
	return all;
}

test('the model arrives byte by byte, its backend is checked, and it is ready', async () => {
	const report = await client.load('wasm');
	expect(report).toMatchObject({ backend: 'wasm', skipped: [] });
	const kinds = statuses.map(({ kind }) => kind);
	expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toEqual([
		'starting',
		'loading',
		'checking',
		'ready'
	]);
	const total = config.weights.bytes;
	expect(statuses.findLast(({ kind }) => kind === 'loading')).toEqual({
		kind: 'loading',
		loaded: total,
		total
	});
});

describe('a picture of 20 steps', () => {
	const runs = new Map<string, Frame[]>();

	beforeAll(async () => {
		for (const sampler of ['ddim', 'ddpm', 'euler'] as const) {
			runs.set(sampler, await collect(client.generate({ ...defaultRecipe, sampler })));
		}
	}, 120_000);

	test.each(['ddim', 'ddpm', 'euler'])('%s: next is mu + sigma·z to 1e-6', (sampler) => {
		const frames = runs.get(sampler)!;
		expect(frames.length).toBe(20);
		frames.forEach(({ x, mu, sigma, z, next }, i) => {
			const added = mu.map((mean, k) => mean + sigma * z[k]!);
			expect(maxAbsDifference(added, next)).toBeLessThanOrEqual(1e-6);
			if (i > 0) expect(maxAbsDifference(x, frames[i - 1]!.next)).toBe(0);
		});
	});

	test.each(['ddim', 'ddpm'] as const)(
		'%s: is the recorded one, to the rounding of x̂₀',
		async (sampler) => {
			const { recipe, source } = recordedRuns[sampler];
			const stored = await collect(source.frames(recipe));
			runs.get(sampler)!.forEach((frame, i) => {
				expect(maxAbsDifference(stored[i]!.x0, frame.x0)).toBeLessThanOrEqual(1.1 / 255);
				expect(maxAbsDifference(stored[i]!.next, frame.next)).toBeLessThanOrEqual(3 / 255);
			});
		}
	);
});

describe('requests', () => {
	test('both predictions that guidance mixes come along', async () => {
		const [frame] = await collect(client.generate({ ...short, steps: 1, clip: false }));
		const { conditional, unconditional } = frame!.calls[0]!.prediction.parts!;
		const mixed = conditional.map((c, i) => unconditional[i]! + 3 * (c - unconditional[i]!));
		expect(maxAbsDifference(mixed, frame!.eps)).toBeLessThanOrEqual(1e-4);
	});

	test('watched, the picture is the same, and its calls tell where the words acted', async () => {
		const [seen] = await collect(client.generate({ ...short, steps: 1 }, { watch: true }));
		const [unseen] = await collect(client.generate({ ...short, steps: 1 }));
		expect(seen!.next).toEqual(unseen!.next);
		expect(unseen!.calls[0]!.prediction.attention).toBeUndefined();
		const { attention } = seen!.calls[0]!.prediction;
		expect(attention!.map(({ side }) => side)).toEqual([8, 8, 8, 8, 8, 16]);
	});

	test('the newest request wins, and the older one is told so', async () => {
		const older = client.generate({ ...short, seed: 1 });
		await older.next();
		const waiting = older.next();
		const refused = expect(waiting).rejects.toMatchObject({ code: 'superseded' });
		const newest = await collect(client.generate(short));
		await refused;
		expect(newest).toEqual(await collect(client.generate(short)));
	});

	test('words are read while a picture is made, disturb nothing and leave nothing behind', async () => {
		const undisturbed = await collect(client.generate(short));
		const before = await client.memory();
		const frames: Frame[] = [];
		for await (const frame of client.generate(short)) {
			frames.push(frame);
			const [reading] = await client.words(['a dog at sunset']);
			expect(reading!.ids.length).toBe(5);
			expect(reading!.inSentence.length).toBe(5 * 96);
		}
		expect(frames).toEqual(undisturbed);
		expect((await client.table()).values.length).toBe(config.vocabulary * 96);
		expect(await client.memory()).toEqual(before);
	});

	test('50 pictures, some left at some step, leave tensors and bytes as they were', async () => {
		await collect(client.generate({ ...short, steps: 1 }));
		const before = await client.memory();
		for (let run = 1; run <= 50; run++) {
			const guidance = run % 3 ? 3 : 1;
			const frames = client.generate({ ...short, seed: run, guidance });
			for (let step = 0; step < run % 4; step++) await frames.next();
			// Others are left standing, for the next one to take their place.
			if (run % 2) await frames.return(undefined);
		}
		await collect(client.generate({ ...short, steps: 1 }));
		expect(await client.memory()).toEqual(before);
	}, 120_000);
});

test('a worker that is closed in the middle is an error, and the next picture starts another', async () => {
	const frames = client.generate(short);
	await frames.next();
	const waiting = frames.next();
	client.close();
	await expect(waiting).rejects.toMatchObject({ code: 'closed' });
	statuses = [];
	await client.load('wasm');
	expect((await collect(client.generate({ ...short, steps: 1 }))).length).toBe(1);
	expect(statuses.at(-1)).toMatchObject({ kind: 'ready' });
	client.close();
});
