import { expect, test, vi } from 'vitest';
import { Run } from '#lib/run/run.svelte.ts';
import { Against, frameAt } from '../../../src/routes/playground/against.svelte.ts';
import { exactSource, recipe } from '../run/exact-source.ts';

async function drawn(part: Partial<typeof recipe> = {}) {
	const run = new Run(exactSource);
	await run.start({ ...recipe, ...part });
	return run;
}

test('a link carries A, and it is drawn when nothing else is', async () => {
	const kept = new Against(exactSource);
	expect(kept.addedTo('seed=9')).toBe('seed=9');
	kept.keep(await drawn({ seed: 8, prompt: 'a dog & a cat' }));
	const query = new URLSearchParams(kept.addedTo('seed=9'));
	expect(query.get('seed')).toBe('9');

	const opened = new Against(exactSource);
	opened.open(query);
	expect(opened.recipe).toMatchObject({ seed: 8, prompt: 'a dog & a cat' });
	let busy = true;
	const waiting: (() => void)[] = [];
	const live = {
		get busy() {
			return busy;
		},
		idle: () => new Promise<void>((resolve) => waiting.push(resolve))
	};
	const end = opened.draw(live);
	await vi.waitFor(() => expect(waiting).toHaveLength(1));
	expect(opened.run).toBeUndefined();
	busy = false;
	waiting[0]!();
	await end;
	expect(opened.run!.frames.at(-1)!.next).toEqual(kept.run!.frames.at(-1)!.next);
	expect(opened.addedTo('seed=9')).toBe(query.toString());
});

test('a walk of other steps is looked at where it is as noisy', async () => {
	const [few, many] = [await drawn({ steps: 3 }), await drawn({ steps: 9 })];
	expect(frameAt(many, few.frames[0]!.to)!.to).toBeCloseTo(few.frames[0]!.to, 1);
	expect(frameAt(many, 1)).toBe(many.frames.at(-1));
});
