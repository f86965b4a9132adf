import { expect, test, vi } from 'vitest';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import { defaultComparison, laidOut, type Comparison } from '#lib/recipe/comparison.ts';
import { laidGrid } from '#lib/recipe/grid.ts';
import { ComparisonRun } from '#lib/run/comparison-run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { exactSource } from './exact-source.ts';

const comparison: Comparison = { ...defaultComparison, rows: [2, 5] };
const of = (part: Partial<Comparison>): Comparison => ({ ...comparison, ...part });
const columns = (...samplers: SamplerName[]) =>
	samplers.map((sampler) => ({ sampler, options: {} }));

/** The exact source, which notes what it is asked for; `pace` is what a step waits for. */
function noted(pace: () => Promise<void> = async () => undefined) {
	const asked: string[] = [];
	const source: FrameSource = {
		...exactSource,
		async *frames(recipe) {
			asked.push(`${recipe.sampler} ${recipe.steps}`);
			for await (const frame of exactSource.frames(recipe)) {
				await pace();
				yield frame;
			}
		}
	};
	return { source, asked };
}

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
const statuses = (comparing: ComparisonRun) => comparing.cells.map(({ status }) => status);

test('pictures are made row by row, each with its evaluations, its time and its film', async () => {
	const { source, asked } = noted();
	const comparing = new ComparisonRun(source);
	comparing.show(laidOut(comparison));
	await comparing.start();
	expect(asked).toEqual([
		...['ddpm 2', 'ddim 2', 'heun 1', 'dpmSolver 2'],
		...['ddpm 5', 'ddim 5', 'heun 3', 'dpmSolver 5']
	]);
	for (const cell of comparing.cells) {
		expect(cell.status).toBe('done');
		expect(cell.evaluations).toBe(cell.entry.evaluations);
		expect(cell.ms).toBeGreaterThan(0);
		expect(cell.snapshots).toHaveLength(cell.entry.recipe.steps + 1);
		expect(cell.snapshots.at(-1)!.alphaBar).toBe(1);
	}
	expect(comparing.current).toBeUndefined();
});

test('all walks begin with the same static', async () => {
	const comparing = new ComparisonRun(exactSource);
	comparing.show(laidOut(comparison));
	await comparing.start();
	const [first, ...others] = comparing.cells.map(({ snapshots }) => snapshots[0]!.x);
	for (const x of others) expect(x).toEqual(first);
});

test('stopped, the picture in the making waits again; started, only what is missing is made', async () => {
	const { source, asked } = noted(soon);
	const comparing = new ComparisonRun(source);
	comparing.show(laidOut(of({ columns: columns('ddim', 'euler') })));
	void comparing.start();
	await vi.waitFor(() => expect(comparing.cells[2]!.status).toBe('computing'), { interval: 1 });
	comparing.stop();
	expect(statuses(comparing)).toEqual(['done', 'done', 'waiting', 'waiting']);
	expect(comparing.current).toBeUndefined();
	await comparing.start();
	expect(statuses(comparing)).toEqual(['done', 'done', 'done', 'done']);
	expect(asked).toEqual(['ddim 2', 'euler 2', 'ddim 5', 'ddim 5', 'euler 5']);
});

test('left out, a picture is left and the next one made', async () => {
	const { source } = noted(soon);
	const comparing = new ComparisonRun(source);
	comparing.show(laidOut(of({ columns: columns('ddim', 'euler'), rows: [5] })));
	const finished = comparing.start();
	await vi.waitFor(() => expect(comparing.cells[0]!.evaluations).toBe(2), { interval: 1 });
	comparing.skip();
	await finished;
	expect(statuses(comparing)).toEqual(['skipped', 'done']);
	await comparing.retry();
	expect(statuses(comparing)).toEqual(['done', 'done']);
});

test('another column costs only its own pictures, and one that comes back costs nothing', async () => {
	const { source, asked } = noted();
	const comparing = new ComparisonRun(source);
	comparing.show(laidOut(of({ columns: columns('ddim') })));
	await comparing.start();
	comparing.show(laidOut(of({ columns: columns('ddim', 'heun') })));
	expect(statuses(comparing)).toEqual(['done', 'waiting', 'done', 'waiting']);
	await comparing.start();
	comparing.show(laidOut(of({ columns: columns('heun') })));
	await comparing.start();
	// However many are only looked at in between.
	for (let seed = 100; seed < 130; seed++)
		comparing.show(laidOut(of({ recipe: { ...comparison.recipe, seed } })));
	comparing.show(laidOut(of({ columns: columns('heun', 'ddim') })));
	await comparing.start();
	expect(asked).toEqual(['ddim 2', 'ddim 5', 'heun 1', 'heun 3']);
});

test('another seed is another comparison', async () => {
	const comparing = new ComparisonRun(exactSource);
	comparing.show(laidOut(comparison));
	await comparing.start();
	comparing.show(laidOut(of({ recipe: { ...comparison.recipe, seed: 8 } })));
	expect(new Set(statuses(comparing))).toEqual(new Set(['waiting']));
});

test('the reference is made when it is asked for, and not all of its 100 steps are kept', async () => {
	const comparing = new ComparisonRun(exactSource);
	comparing.show(laidOut(of({ columns: columns('ddim'), rows: [5] })));
	await comparing.start();
	expect(comparing.reference).toMatchObject({ status: 'waiting', picture: undefined });
	await comparing.measure();
	expect(comparing.reference).toMatchObject({ status: 'done', evaluations: 100 });
	expect(comparing.reference!.snapshots.length).toBeLessThan(60);
	expect(comparing.msPerEvaluation).toBeGreaterThan(0);
});

test('a failure stops everything and is said, and can be tried again', async () => {
	let broken = true;
	const source: FrameSource = {
		...exactSource,
		async *frames(recipe) {
			if (broken && recipe.sampler === 'euler') throw new Error('The device is gone.');
			yield* exactSource.frames(recipe);
		}
	};
	const comparing = new ComparisonRun(source);
	comparing.show(laidOut(of({ columns: columns('ddim', 'euler'), rows: [2] })));
	await comparing.start();
	expect(comparing.complaint).toEqual({ code: 'unforeseen', message: 'The device is gone.' });
	expect(statuses(comparing)).toEqual(['done', 'failed']);
	broken = false;
	await comparing.retry();
	expect(comparing.complaint).toBeUndefined();
	expect(statuses(comparing)).toEqual(['done', 'done']);
});

test('fetching the model is no part of what the first picture took', async () => {
	const source: FrameSource = {
		...exactSource,
		load: () => new Promise((resolve) => setTimeout(() => resolve(true), 300))
	};
	const comparing = new ComparisonRun(source);
	comparing.show(laidOut(of({ columns: columns('ddim'), rows: [2] })));
	const since = performance.now();
	await comparing.start();
	expect(performance.now() - since).toBeGreaterThan(290);
	expect(comparing.cells[0]!.ms).toBeLessThan(200);
});

test('it goes on by itself with another comparison once it has begun, and not with the one shown', async () => {
	const comparing = new ComparisonRun(exactSource);
	const laid = laidOut(comparison);
	comparing.turnTo(laid);
	expect(comparing.current).toBeUndefined();
	await comparing.start();
	const other = { ...comparison, rows: [3] };
	comparing.turnTo(laidOut(other));
	expect(comparing.cells.every(({ status }) => status === 'done')).toBe(false);
	await vi.waitFor(() =>
		expect(comparing.cells.every(({ status }) => status === 'done')).toBe(true)
	);
	comparing.show(laid);
	comparing.turnTo(laid);
	expect(comparing.current).toBeUndefined();
});

test('a walk that begins with a picture is done with the last of its fewer steps', async () => {
	const beginning = { start: 'training-cat', strength: 0.5, mask: '', loops: 1 };
	const laid = laidGrid({
		recipe: { ...defaultComparison.recipe, beginning },
		across: { control: 'steps', values: ['2', '6'] },
		down: { control: 'seed', values: ['1'] }
	});
	const source: FrameSource = {
		...exactSource,
		async *frames(recipe) {
			let left = Math.floor(recipe.steps / 2);
			for await (const frame of exactSource.frames(recipe)) if (left-- > 0) yield frame;
		}
	};
	const comparing = new ComparisonRun(source);
	comparing.show(laid);
	await comparing.start();
	expect(statuses(comparing)).toEqual(['done', 'done']);
	expect(comparing.cells.map(({ snapshots }) => snapshots.length)).toEqual([2, 4]);
});
