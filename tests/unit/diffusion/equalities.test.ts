import { describe, expect, it } from 'vitest';
import { dataSide, exactMoments, noiseSide } from '#lib/diffusion/exponential.ts';
import { atTimesteps } from '#lib/diffusion/spacing.ts';
import type { Sampler } from '#lib/diffusion/sampler.ts';
import { makeSampler as make } from '#lib/diffusion/samplers/all.ts';
import { dpmSolver } from '#lib/diffusion/samplers/dpm-solver.ts';
import { unipc } from '#lib/diffusion/samplers/unipc.ts';
import { linear } from '#lib/diffusion/schedule.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { expectWithin, largestDifference } from './close.ts';
import { twoBells } from './data.ts';
import { end, walk } from './walk.ts';

const levels = atTimesteps(trailing)(linear(), 25);

/** Both take the same walk, step by step. */
async function expectSameWalk(a: Sampler, b: Sampler, tolerance: number): Promise<void> {
	const [first, second] = [await walk(a, twoBells, levels), await walk(b, twoBells, levels)];
	first.forEach((frame, i) => expectWithin(frame.next, second[i]!.next, tolerance));
}

describe('one walk under several names', () => {
	it('DDIM with η = 1 is DDPM', () => expectSameWalk(make('ddim', { eta: 1 }), make('ddpm'), 1e-5));
	it('Euler ancestral is DDPM', () => expectSameWalk(make('eulerAncestral'), make('ddpm'), 1e-5));
	it('Euler is DDIM', () => expectSameWalk(make('euler'), make('ddim'), 1e-6));
	it('flow Euler is DDIM', () => expectSameWalk(make('flowEuler'), make('ddim'), 1e-5));
	it('first-order DPM-Solver++ is DDIM', () =>
		expectSameWalk(make('dpmSolver', { order: 1 }), make('ddim'), 1e-5));
	it('first-order DEIS is DDIM', () =>
		expectSameWalk(make('deis', { order: 1 }), make('ddim'), 1e-5));
	it('first-order LMS is DDIM', () =>
		expectSameWalk(make('lms', { order: 1 }), make('ddim'), 1e-5));
	it('UniPC without its corrector is DPM-Solver++', () =>
		expectSameWalk(
			make('unipc', { corrector: 'off' }),
			dpmSolver({ ending: (left) => left }),
			1e-6
		));
	it('UniPC on ε̂ without its corrector, exactly integrated, is DEIS', () =>
		expectSameWalk(
			unipc({
				side: noiseSide,
				moments: exactMoments,
				corrects: () => false,
				ending: () => Infinity
			}),
			make('deis'),
			1e-5
		));
});

describe('one name for several walks', () => {
	it('a method of second order is not its first order in disguise', async () => {
		const straight = end(await walk(make('euler'), twoBells, levels));
		const others = ['heun', 'plms', 'lms', 'dpmSolver', 'unipc', 'deis'] as const;
		for (const name of others) {
			const bent = end(await walk(make(name), twoBells, levels));
			expect(largestDifference(bent, straight)).toBeGreaterThan(1e-3);
		}
	});
	it('UniPC’s corrector changes the walk', async () => {
		const on = end(await walk(make('unipc'), twoBells, levels));
		const off = end(await walk(make('unipc', { corrector: 'off' }), twoBells, levels));
		expect(largestDifference(on, off)).toBeGreaterThan(1e-3);
	});
	it('η between 0 and 1 shrinks x less and adds less than the SDE', () => {
		const [ode, half, sde] = [0, 0.5, 1].map((eta) => dataSide(eta)(0.2, 0.5));
		expect(ode!.std).toBe(0);
		expect(half!.std).toBeLessThan(sde!.std);
		expect(ode!.keep).toBeGreaterThan(half!.keep);
		expect(half!.keep).toBeGreaterThan(sde!.keep);
	});
});
