import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sigmaOf } from '#lib/diffusion/noise-level.ts';
import { largestDifference } from './close.ts';
import { replay } from '../recipe/diffusers/replay.ts';
import type { Case } from '../recipe/diffusers/replay.ts';

const path = new URL('../../fixtures/samplers.json', import.meta.url);
const cases = JSON.parse(readFileSync(path, 'utf8')) as Case[];

describe.each(cases)('diffusers $sampler, $num_inference_steps steps, $config', (walk) => {
	it('stops at the same timesteps and noise levels', async () => {
		const { grid } = await replay(walk);
		if (grid.timesteps && walk.sampler !== 'pndm' && walk.sampler !== 'heun') {
			expect(largestDifference(grid.timesteps, walk.timesteps)).toBeLessThanOrEqual(1e-3);
		}
		if (walk.sigmas && walk.sampler !== 'heun' && walk.sampler !== 'flow_euler') {
			const sigmas = grid.levels.map(sigmaOf);
			expect(largestDifference(sigmas, walk.sigmas)).toBeLessThanOrEqual(1e-4);
		}
	});

	it('shows the network the same x at every call, within 1e-4', async () => {
		const { inputs, outputs } = await replay(walk);
		expect(inputs).toHaveLength(walk.model_inputs.length);
		inputs.forEach((x, call) => {
			expect(largestDifference(x, walk.model_inputs[call]!)).toBeLessThanOrEqual(1e-4);
		});
		outputs.forEach((output, call) => {
			expect(largestDifference(output, walk.model_outputs[call]!)).toBeLessThanOrEqual(1e-3);
		});
	});

	it('ends at the same sample, within 1e-4', async () => {
		expect(largestDifference((await replay(walk)).final, walk.final)).toBeLessThanOrEqual(1e-4);
	});
});
