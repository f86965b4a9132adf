import { NOISE_SPACINGS, SHARED_SPACINGS, type Scheduler } from './diffusers-classes.ts';
import type { Mix } from './mixture.ts';
import type { Wanted } from './diffusers.ts';
import { T } from './choice-options.ts';
import type { GuidanceForm } from './guidance-choices.ts';
import type { OptionValues } from '#lib/diffusion/samplers/options.ts';

/** In what diffusers differs, as a code with the scheduler's class where it matters. */
export type Difference =
	| {
			code:
				| 'noSigmoid'
				| 'noZero'
				| 'noClip'
				| 'noSpacing'
				| 'noChurn'
				| 'curveToZero'
				| 'almostZero'
				| 'fractions'
				| 'rounding'
				| 'oneTooMany';
			scheduler: string;
	  }
	| { code: 'otherSeed' }
	| { code: 'painted'; after: number; of: number }
	| { code: 'otherPrompt'; mix: Mix; second: string; share: number }
	| { code: 'begins'; left: number; of: number; isMasked: boolean }
	| { code: 'guidance'; form: Exclude<GuidanceForm, 'plain'>; scale: number; values: OptionValues }
	| { code: 'innerSpacing' | 'repeats'; scheduler: string; spacing: string }
	| {
			code:
				| 'velocity'
				| 'onlyRho'
				| 'onlyEta'
				| 'onlyWhole'
				| 'deisEnd'
				| 'correctorOff'
				| 'noVariance'
				| 'ddimStride'
				| 'largeLast'
				| 'mixesV'
				| 'sdeThird'
				| 'bh1'
				| 'lcmEnd'
				| 'churnLate'
				| 'tcdTime';
	  };

/** All that tests/fixtures/snippets found to differ, and why. */
export function differencesOf(wanted: Wanted, { name: scheduler, has }: Scheduler): Difference[] {
	const { sampler, values, schedule, toZero, clip, spacing, steps, visited, sigmas } = wanted;
	const [eta, rho] = [Number(values['eta'] ?? 0), Number(values['rho'] ?? 7)];
	const inNoises = spacing in NOISE_SPACINGS;
	const listed = visited ? has.includes('own') : sigmas !== undefined && has.includes('sigmas');
	const spaces = inNoises ? has.includes('noises') : listed;
	const churns = Number(values['churn'] ?? 0) > 0;
	const ends = typeof schedule !== 'string' && schedule.at(-1) === 0;
	if (sampler === 'flowEuler' || sampler === 'flowHeun') {
		const all: Difference[] = [{ code: 'velocity' }];
		return spacing === 'flow' ? all : [...all, { code: 'noSpacing', scheduler }];
	}
	const all: [boolean, Difference][] = [
		[schedule === 'sigmoid' && !has.includes('sigmoid'), { code: 'noSigmoid', scheduler }],
		[toZero && !has.includes('zero'), { code: 'noZero', scheduler }],
		[ends && sampler !== 'ddpm' && sampler !== 'ddim', { code: 'curveToZero', scheduler }],
		[spaces && sigmas?.[0] === Infinity, { code: 'almostZero', scheduler }],
		[
			toZero && /^(dpmSolver|unipc|eulerAncestral)$/.test(sampler),
			{ code: 'almostZero', scheduler }
		],
		[
			schedule === 'cosine' && /^(heun|eulerAncestral)$/.test(sampler),
			{ code: 'rounding', scheduler }
		],
		[
			schedule === 'cosine' && inNoises && /^(unipc|deis)$/.test(sampler),
			{ code: 'repeats', scheduler, spacing }
		],
		[
			spacing === 'linspace' && has.includes('loud') && !has.includes('own'),
			{ code: 'fractions', scheduler }
		],
		[
			spacing === 'trailing' && scheduler !== 'LCMScheduler' && Math.ceil(T / (T / steps)) > steps,
			{ code: 'oneTooMany', scheduler }
		],
		[
			scheduler === 'LCMScheduler' && visited !== undefined && visited.at(-1)! <= 2,
			{ code: 'lcmEnd' }
		],
		[scheduler === 'TCDScheduler', { code: 'tcdTime' }],
		[sampler === 'euler' && churns, { code: 'churnLate' }],
		[sampler === 'heun' && churns, { code: 'noChurn', scheduler }],
		[clip && !has.includes('clip'), { code: 'noClip', scheduler }],
		[!SHARED_SPACINGS.includes(spacing) && !spaces, { code: 'noSpacing', scheduler }],
		[spacing === 'karras' && spaces && rho !== 7, { code: 'onlyRho' }],
		[
			has.includes('inner') && !has.includes('own') && /^(leading|linspace)$/.test(spacing),
			{ code: 'innerSpacing', scheduler, spacing }
		],
		[
			sampler === 'ddim' &&
				(spacing === 'linspace' || (spacing === 'trailing' && 1000 % steps > 0)),
			{ code: 'ddimStride' }
		],
		[spacing === 'own' && spaces && !visited!.every(Number.isInteger), { code: 'onlyWhole' }],
		[sampler === 'deis', { code: 'deisEnd' }],
		[sampler === 'plms', { code: 'mixesV' }],
		[sampler === 'dpmSolver' && eta > 0 && eta < 1, { code: 'onlyEta' }],
		[sampler === 'dpmSolver' && eta > 0 && values['order'] === 3, { code: 'sdeThird' }],
		[sampler === 'ddpm' && values['variance'] === 'none', { code: 'noVariance' }],
		[
			sampler === 'ddpm' && values['variance'] === 'large' && visited?.at(-1) !== 1,
			{ code: 'largeLast' }
		],
		[sampler === 'unipc' && values['bh'] === 'bh1', { code: 'bh1' }],
		[sampler === 'unipc' && values['corrector'] === 'off', { code: 'correctorOff' }]
	];
	return all.filter(([applies]) => applies).map(([, difference]) => difference);
}
