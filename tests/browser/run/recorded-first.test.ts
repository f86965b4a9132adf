import { afterEach, expect, test, vi } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import {
	fetchAhead,
	RecordedFirst,
	storedRunOf,
	type LiveSource
} from '#lib/run/recorded-first.svelte.ts';
import { exactSource, recipe } from './exact-source.ts';

const stored: FrameSource = {
	...exactSource,
	provenance: () => ({ kind: 'recorded', made: 'here' })
};

/** A model that is there when `arrive` is called, and is told what it was asked for. */
function model({ fails = false } = {}) {
	let arrive: (isReady: boolean) => void = () => undefined;
	const loaded = new Promise<boolean>((resolve) => (arrive = resolve));
	const asked: (SampleOptions | undefined)[] = [];
	const idlers: (() => void)[] = [];
	const source = {
		...exactSource,
		busy: false as boolean,
		idle: () => new Promise<void>((resolve) => idlers.push(resolve)),
		load: vi.fn(() => loaded),
		async *frames(wanted, options): AsyncGenerator<Frame> {
			asked.push(options);
			if (fails) throw new Error('The device was lost.');
			yield* exactSource.frames(wanted);
		}
	} satisfies LiveSource;
	const rest = () => {
		source.busy = false;
		idlers.splice(0).forEach((resume) => resume());
	};
	return { source, asked, arrive: () => arrive(true), miss: () => arrive(false), rest };
}

const savesData = (saveData: boolean) =>
	Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
afterEach(() => void savesData(false));

test('the stored run is there at once; the live one takes its place where the reader stands', async () => {
	const { source, arrive, asked } = model();
	const shown = new RecordedFirst(source, { watch: true });
	expect(await shown.start(recipe, stored)).toBe('done');
	expect(shown.run.provenance).toEqual({ kind: 'recorded', made: 'here' });
	shown.run.at = 3;
	const live = shown.follow();
	arrive();
	expect(await live).toBe(true);
	expect(shown.run).toMatchObject({ provenance: { kind: 'exact' }, at: 3, recipe });
	expect(asked).toEqual([{ watch: true }]);
});

test('what is not stored is computed at once', async () => {
	const { source, asked } = model();
	const shown = new RecordedFirst(source, { watch: true });
	expect(await shown.start(recipe)).toBe('done');
	expect(shown.run.provenance).toEqual({ kind: 'exact' });
	expect(asked).toEqual([{ watch: true }]);
});

test('a reader who saves data keeps the stored run, until asking for the live one', async () => {
	savesData(true);
	const { source, arrive } = model();
	arrive();
	const shown = new RecordedFirst(source);
	await shown.start(recipe, stored);
	expect(await shown.follow()).toBe(false);
	expect(await fetchAhead(source)).toBe(false);
	expect(source.load).not.toHaveBeenCalled();
	expect(await shown.goLive()).toBe(true);
});

test('a picture in the making is not ended for it', async () => {
	const { source, arrive, asked, rest } = model();
	const shown = new RecordedFirst(source);
	await shown.start(recipe, stored);
	source.busy = true;
	const live = shown.follow();
	arrive();
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(asked).toEqual([]);
	rest();
	expect(await live).toBe(true);
});

test.each([
	[
		'another recipe is shown',
		(shown: RecordedFirst) => shown.start({ ...recipe, seed: 8 }, stored)
	],
	['the figure is gone', async (shown: RecordedFirst) => shown.cancel()]
])('nothing is computed for a run that is left: %s', async (_, leave) => {
	const { source, arrive, asked } = model();
	const shown = new RecordedFirst(source);
	await shown.start(recipe, stored);
	const live = shown.follow();
	await leave(shown);
	arrive();
	expect(await live).toBe(false);
	expect(asked).toEqual([]);
	expect(shown.run.provenance).toMatchObject({ kind: 'recorded' });
});

test('without a model, or where it fails, the stored run stays', async () => {
	const absent = model();
	const shown = new RecordedFirst(absent.source);
	await shown.start(recipe, stored);
	absent.miss();
	expect(await shown.follow()).toBe(false);

	const failing = model({ fails: true });
	const other = new RecordedFirst(failing.source);
	await other.start(recipe, stored);
	failing.arrive();
	expect(await other.follow()).toBe(false);
	expect(other.run).toMatchObject({ status: { kind: 'done' }, provenance: { kind: 'recorded' } });
});

test('a stored run is found by its recipe', () => {
	const runs = { one: { recipe, source: stored } };
	expect(storedRunOf({ ...recipe }, runs)).toBe(runs.one);
	expect(storedRunOf({ ...recipe, seed: 8 }, runs)).toBeUndefined();
});
