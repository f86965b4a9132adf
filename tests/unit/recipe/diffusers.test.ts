import { describe, expect, it } from 'vitest';
import { differenceSentence } from '#words/python.ts';
import { diffusersOf } from '#lib/recipe/diffusers.ts';
import type { Wanted } from '#lib/recipe/diffusers.ts';
import { pythonOf } from '#lib/recipe/python.ts';
import { samplerEntry, samplerNames } from '#lib/diffusion/samplers/all.ts';
import { optionValues } from '#lib/diffusion/samplers/options.ts';

const BETAS = ['num_train_timesteps', 'beta_start', 'beta_end', 'beta_schedule', 'trained_betas'];
const SPACED = ['prediction_type', 'timestep_spacing', 'steps_offset'];
const CLIPPED = ['clip_sample', 'clip_sample_range'];
const NOISES = ['use_karras_sigmas', 'use_exponential_sigmas', 'use_beta_sigmas'];
const ZERO = ['rescale_betas_zero_snr'];

/** The arguments of diffusers' constructors (0.3x), as far as we might use them. */
const ARGUMENTS: Record<string, string[]> = {
	DDPMScheduler: [...BETAS, ...SPACED, ...CLIPPED, ...ZERO, 'variance_type'],
	DDIMScheduler: [...BETAS, ...SPACED, ...CLIPPED, ...ZERO, 'set_alpha_to_one'],
	PNDMScheduler: [...BETAS, ...SPACED, 'skip_prk_steps', 'set_alpha_to_one'],
	EulerDiscreteScheduler: [...BETAS, ...SPACED, ...NOISES, ...ZERO, 'final_sigmas_type'],
	EulerAncestralDiscreteScheduler: [...BETAS, ...SPACED, ...ZERO],
	HeunDiscreteScheduler: [...BETAS, ...SPACED, ...NOISES, ...CLIPPED],
	LMSDiscreteScheduler: [...BETAS, ...SPACED, ...NOISES],
	DPMSolverMultistepScheduler: [
		...BETAS,
		...SPACED,
		...NOISES,
		...ZERO,
		...['algorithm_type', 'solver_order', 'solver_type', 'lower_order_final', 'final_sigmas_type']
	],
	UniPCMultistepScheduler: [
		...BETAS,
		...SPACED,
		...NOISES,
		...ZERO,
		...['solver_order', 'solver_type', 'predict_x0', 'disable_corrector', 'final_sigmas_type']
	],
	DEISMultistepScheduler: [...BETAS, ...SPACED, ...NOISES, 'solver_order'],
	LCMScheduler: [...BETAS, ...SPACED, ...CLIPPED, ...ZERO, 'original_inference_steps'],
	FlowMatchEulerDiscreteScheduler: ['num_train_timesteps', 'shift']
};

const STEP_ARGUMENTS: Record<string, string[]> = {
	DDIMScheduler: ['eta', 'use_clipped_model_output'],
	LMSDiscreteScheduler: ['order']
};

const base: Wanted = {
	sampler: 'ddim',
	values: { eta: 0 },
	schedule: 'cosine',
	toZero: false,
	spacing: 'trailing',
	steps: 20,
	prediction: 'v_prediction',
	clip: true
};

describe.each(samplerNames)('%s', (sampler) => {
	const values = optionValues(samplerEntry(sampler).options, {});
	it('uses only classes and arguments that diffusers has, whatever is wanted', () => {
		for (const schedule of ['linear', 'scaled-linear', 'cosine', 'sigmoid'] as const) {
			for (const spacing of ['leading', 'linspace', 'trailing', 'karras', 'exponential', 'flow']) {
				for (const toZero of [true, false]) {
					const wanted = { ...base, sampler, values, schedule, spacing, toZero };
					const { scheduler, settings, stepSettings } = diffusersOf(wanted);
					expect(ARGUMENTS[scheduler]).toEqual(expect.arrayContaining(Object.keys(settings)));
					expect(STEP_ARGUMENTS[scheduler] ?? []).toEqual(Object.keys(stepSettings));
				}
			}
		}
	});
});

it('writes Python that can be pasted', () => {
	expect(
		pythonOf(diffusersOf({ ...base, values: { eta: 0.5 }, clip: false }), 20, differenceSentence)
	).toBe(
		`from diffusers import DDIMScheduler

scheduler = DDIMScheduler(
    beta_schedule="squaredcos_cap_v2",
    prediction_type="v_prediction",
    timestep_spacing="trailing",
    clip_sample=False,
)
scheduler.set_timesteps(20)
for t in scheduler.timesteps:
    answer = network(scheduler.scale_model_input(x, t), t)
    x = scheduler.step(answer, t, x, eta=0.5).prev_sample
`
	);
});

it('says in what diffusers differs', () => {
	const differences = (wanted: Partial<Wanted>) =>
		diffusersOf({ ...base, clip: false, ...wanted }).differences.map(differenceSentence);
	expect(differences({})).toEqual([]);
	expect(differences({ spacing: 'karras' })).toEqual([
		'DDIMScheduler cannot space its steps this way.'
	]);
	expect(differences({ sampler: 'heun', values: {}, schedule: 'linear', toZero: true })).toEqual([
		'HeunDiscreteScheduler cannot end its schedule in pure noise.'
	]);
	expect(
		differences({ sampler: 'unipc', values: { order: 2, bh: 'bh2' }, spacing: 'linspace' })
	).toEqual(['UniPCMultistepScheduler leaves t = 1 out of its linspace spacing.']);
});
