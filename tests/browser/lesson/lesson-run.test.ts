import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { LessonRun } from '#lib/lesson/lesson-run.svelte.ts';
import { exactSource, recipe } from '../run/exact-source.ts';
import Host from './Host.svelte';

const stored = { exact: { recipe, source: exactSource } };

async function awake(options: { at: number }): Promise<LessonRun> {
	let woken: LessonRun | undefined;
	await render(Host, { options: { stored, ...options }, onwake: (demo) => (woken = demo) });
	return woken!;
}

const finished = ({ run }: LessonRun) => vi.waitFor(() => expect(run.status.kind).toBe('done'));

test('a run begins at the step its lesson speaks of', async () => {
	const demo = await awake({ at: 2 });
	await finished(demo);
	await vi.waitFor(() => expect(demo.run.at).toBe(2));
});

test('who chooses a step while the first frames arrive stays there', async () => {
	const demo = await awake({ at: 2 });
	demo.run.at = 0;
	await finished(demo);
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(demo.run.at).toBe(0);
});
