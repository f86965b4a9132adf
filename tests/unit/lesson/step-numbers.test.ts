import { expect, test } from 'vitest';
import { numbersAt } from '#lib/lesson/step-numbers.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';

test('before a run is there, the numbers are those of its first step', () => {
	// ᾱ_1000 = 2.42876690703e−9 and ᾱ_950 = f(950)/f(0) of the cosine schedule.
	expect(numbersAt({})).toMatchObject({
		step: 1,
		steps: 20,
		signal: '0.00005',
		noise: '1.000',
		nextSignal: '0.078'
	});
});

test('step 11 of 20 starts at t = 500: √ᾱ = 0.7027 and √(1−ᾱ) = 0.7114', () => {
	expect(numbersAt({ recipe: defaultRecipe, frame: { step: 10 } })).toMatchObject({
		step: 11,
		signal: '0.703',
		noise: '0.711'
	});
});

test('a thousand linear steps: at t = 500 μ leans 0.00307 on the guess, σ is 0.100', () => {
	const recipe: Recipe = { ...defaultRecipe, schedule: 'linear', steps: 1000 };
	expect(numbersAt({ recipe, frame: { step: 500 } })).toMatchObject({
		leanOnGuess: '0.003',
		leanOnX: '0.994',
		sigma: '0.100',
		variance: '0.010'
	});
});

test('the last step goes all the way to the guess, and adds no noise', () => {
	expect(numbersAt({ recipe: defaultRecipe, frame: { step: 19 } })).toMatchObject({
		nextSignal: '1.000',
		leanOnGuess: '1.000',
		leanOnX: '0.000',
		sigma: '0.000'
	});
});
