import { expect, test } from 'vitest';
import { usualPlan } from '#lib/teaching/lesson-plan.ts';
import type { TeachingStep } from '#lib/teaching/teach.ts';
import { ComputeService } from '#lib/worker/compute-service.ts';
import type { ModelHost } from '#lib/worker/model-host.ts';
import { exactHost } from './exact-host.ts';

const side = 4;
const teaching = {
	word: 'blorp',
	drawings: [{ side, pixels: new Uint8Array(4 * side * side).fill(200) }],
	plan: { ...usualPlan, steps: 4 }
};

/** All steps of a teaching; what is learned is copied, because it goes on changing. */
async function taughtBy(host: ModelHost): Promise<TeachingStep[]> {
	const service = new ComputeService(host);
	await service.answer({ type: 'teach', lesson: 1, teaching });
	const steps: TeachingStep[] = [];
	for (;;) {
		const step = (await service.answer({ type: 'teach-on', lesson: 1 })) as
			TeachingStep | undefined;
		if (!step) return steps;
		steps.push(structuredClone(step));
	}
}

test.each(['loses its device', 'answers NaN'] as const)(
	'a backend that %s in the middle of a teaching costs the step that it was at, and nothing that was learned',
	async (how) => {
		const undisturbed = exactHost();
		const steps = await taughtBy(undisturbed.host);
		const { calls } = undisturbed.started[0]!.model;

		// What the model draws beforehand is drawn; the first step finds no device.
		const lost = exactHost({ webgpu: { at: calls, how } });
		expect(await taughtBy(lost.host)).toEqual(steps);
		expect(steps).toHaveLength(5);
		expect(lost.started.map(({ backend }) => backend)).toEqual(['webgpu', 'wasm']);
		expect(lost.started[1]!.model.calls).toBe(0);
	}
);

test('a teaching that is ended, or followed by another, answers no more', async () => {
	const { host } = exactHost();
	const service = new ComputeService(host);
	await service.answer({ type: 'teach', lesson: 1, teaching });
	await service.answer({ type: 'teach-on', lesson: 1 });
	await service.answer({ type: 'teach', lesson: 2, teaching });
	const left = service.answer({ type: 'teach-on', lesson: 1 });
	await expect(left).rejects.toMatchObject({ code: 'superseded' });
	expect(await service.answer({ type: 'teach-on', lesson: 2 })).toMatchObject({ step: 0 });
	await service.answer({ type: 'teach-end', lesson: 2 });
	const ended = service.answer({ type: 'teach-on', lesson: 2 });
	await expect(ended).rejects.toMatchObject({ code: 'superseded' });
});
