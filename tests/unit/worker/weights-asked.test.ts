import { expect, test } from 'vitest';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { ComputeService } from '#lib/worker/compute-service.ts';
import { collect } from '../pipeline/collect.ts';
import { exactHost } from './exact-host.ts';
import { framesOf, recipe, undisturbed } from './walked.ts';

test('the weights that a recipe names are asked for; those that cannot be had are not the backend’s fault', async () => {
	const { host, started } = exactHost({}, 'scenes-64-few');
	const service = new ComputeService(host);
	expect(await collect(framesOf(service, 1))).toEqual(await undisturbed());
	expect(new Set(started[0]!.asked)).toEqual(new Set(['scenes-64']));

	const few = collect(framesOf(service, 2, { ...recipe, model: 'scenes-64-few' }));
	await expect(few).rejects.toMatchObject({ code: 'unreachable' });
	expect(started).toHaveLength(1);
	expect(await collect(framesOf(service, 3))).toEqual(await undisturbed());
});

test('autoguidance asks for the worse weights too, plain guidance does not', async () => {
	const { host, started } = exactHost();
	const service = new ComputeService(host);
	await collect(framesOf(service, 1));
	expect(new Set(started[0]!.asked)).toEqual(new Set(['scenes-64']));
	const auto = await collect(framesOf(service, 2, { ...recipe, guidanceForm: 'auto' }));
	expect(new Set(started[0]!.asked)).toEqual(new Set(['scenes-64', 'scenes-64-early']));
	// Both are the same here, so that nothing is pulled.
	const alone = await collect(framesOf(service, 3, { ...recipe, guidance: 1 }));
	auto.forEach(({ next }, i) => expect(maxAbsDifference(next, alone[i]!.next)).toBeLessThan(1e-4));
});
