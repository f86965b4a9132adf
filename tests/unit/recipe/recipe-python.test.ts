import { expect, test } from 'vitest';
import { differenceSentence } from '#words/python.ts';
import { parseBegun } from '#lib/recipe/begun-recipe.ts';
import { maskText } from '#lib/recipe/mask-text.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import { pythonOfRecipe } from '#lib/recipe/recipe-python.ts';

const python = (raw: object) => pythonOfRecipe(parseRecipe(raw).recipe, differenceSentence);

test('a recipe is written with its sampler, schedule, spacing and options', () => {
	expect(python({ sampler: 'dpmSolver', order: 3, schedule: 'linear', spacing: 'karras' })).toBe(
		`# DPMSolverMultistepScheduler does not clip x̂₀.
from diffusers import DPMSolverMultistepScheduler

scheduler = DPMSolverMultistepScheduler(
    beta_schedule="linear",
    beta_start=0.0001,
    beta_end=0.02,
    prediction_type="v_prediction",
    use_karras_sigmas=True,
    algorithm_type="dpmsolver++",
    solver_order=3,
    solver_type="midpoint",
)
scheduler.set_timesteps(20)
for t in scheduler.timesteps:
    answer = network(scheduler.scale_model_input(x, t), t)
    x = scheduler.step(answer, t, x).prev_sample
`
	);
});

test('a bent curve becomes β, and own stops are counted from 0', () => {
	const raw = { sampler: 'ddpm', schedule: 'bent', curve: '0.9 0.2', spacing: 'own' };
	const text = python({ ...raw, stops: '1000 500 1' });
	expect(text).toContain(`import numpy as np
from diffusers import DDPMScheduler

points = [1, 0.9, 0.2]
alpha_bar = np.interp(np.linspace(0, 1, 1001), np.linspace(0, 1, len(points)), points)
scheduler = DDPMScheduler(
    trained_betas=1 - alpha_bar[1:] / alpha_bar[:-1],
    prediction_type="v_prediction",
`);
	expect(text).toContain('scheduler.set_timesteps(timesteps=[999, 499, 0])');
});

test.each([
	[{ spacing: 'own' }, '# DDIMScheduler cannot space its steps this way.'],
	[{ sampler: 'euler', spacing: 'karras', rho: 3 }, '# diffusers has ρ = 7 only.'],
	[
		{ sampler: 'ddim', eta: 0.5 },
		'x = scheduler.step(answer, t, x, eta=0.5, use_clipped_model_output=True).prev_sample'
	],
	[
		{ sampler: 'ddim', eta: 0.5, clip: false },
		'x = scheduler.step(answer, t, x, eta=0.5).prev_sample'
	],
	[{ sampler: 'euler' }, 'x = x * (scheduler.sigmas[0] ** 2 + 1) ** 0.5'],
	[
		{ sampler: 'flowEuler', spacing: 'flow' },
		'answer = network(x / ((1 - s) ** 2 + s ** 2) ** 0.5, t)'
	],
	[{ sampler: 'lcm', steps: 4 }, 'scheduler.set_timesteps(timesteps=[999, 749, 499, 249])']
])('%j says: %s', (raw, line) => {
	expect(
		python(raw)
			.split('\n')
			.map((text) => text.trim())
	).toContain(line);
});

test.each([
	['interval', 'where 0.28 < σ ≤ 5.42 alone'],
	['rescaled', 'guidance_scale=4, guidance_rescale=0.7'],
	// The paper’s w multiplies the way past the answer with words, s counts from the one without.
	[
		'apg',
		'guidance_scale=3, eta=0, adaptive_projected_guidance_rescale=0.03 * x[0].numel() ** 0.5'
	],
	['cfgpp', 'diffusers has no CFG++'],
	['dynamic', 'dynamic_thresholding_ratio=99.5 / 100']
])('guidance in the form %s says what the network has to do: %s', (guidanceForm, words) => {
	expect(python({ guidanceForm, guidance: 4 })).toContain(words);
	expect(python({ guidanceForm, guidance: 1 })).not.toContain(words);
});

test('plain guidance has nothing to say', () => {
	expect(python({ guidance: 9 })).toBe(python({ guidance: 1 }));
});

test.each([
	[{ start: 'training-apple' }, 'a picture under static, and takes the last 12 of 20 steps'],
	[
		{ start: 'training-apple', strength: 0.5, mask: maskText(new Uint8Array(64 * 64).fill(1, 9)) },
		'static, part of which stays, and takes the last 10'
	]
])('that %j begins with a picture is said first', (raw, words) => {
	const text = pythonOfRecipe(parseBegun(raw).recipe, differenceSentence);
	expect(text.split('\n')[0]).toContain(words);
});
