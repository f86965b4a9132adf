import { expect, test } from 'vitest';
import early from '#models/scenes-64-early/config.json' with { type: 'json' };
import site from '#site-model/config.json' with { type: 'json' };
import { settings } from '#words/settings.ts';
import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import { optionEntries, optionsOf } from '#lib/recipe/recipe-options.ts';
import { scheduleNames, spacingNames } from '#lib/recipe/choices.ts';
import { guidanceWords, optionSet, optionWords, samplerWords } from '#words/choices.ts';

test('every sampler has a label, a sentence and a paper', () => {
	for (const name of samplerNames) {
		const { label, sentence, paper } = samplerWords[name];
		expect(label).toMatch(/^[A-Z]/);
		expect(sentence).toMatch(/^[A-Z].*\.$/);
		expect(paper).toMatch(/\d{4}/);
	}
});

test('every option has a label and a hint, and every one of its choices a name', () => {
	const all = [
		...samplerNames.map((sampler) => optionsOf({ sampler })),
		...scheduleNames.map((schedule) => optionsOf({ schedule })),
		...spacingNames.map((spacing) => optionsOf({ spacing }))
	];
	for (const [name, option] of all.flatMap(optionEntries)) {
		const { label, hint, choices } = optionWords(name);
		expect(label).not.toBe('');
		expect(hint).toMatch(/\.$/);
		expect(Object.keys(choices ?? {})).toEqual(option.kind === 'choice' ? option.choices : []);
	}
});

test('η does something else in DDIM and in DPM-Solver++', () => {
	expect(optionWords('eta', 'ddim').hint).toContain('1 as much as DDPM');
	expect(optionWords('eta', 'dpmSolver').hint).toContain('1 the SDE');
});

test('a letter equals its value, a word stands before it', () => {
	expect(optionSet('eta', 0.5)).toBe('η = 0.5');
	expect(optionSet('order', 3)).toBe('order 3');
	expect(optionSet('slope', 'heun')).toBe('slope exact');
});

test('of the worse weights is said how long they learned, and what it takes to fetch them', () => {
	const share = Math.round((100 * early.training.pictures) / site.training.pictures);
	expect(settings.aboutModel('', 'scenes-64-early')).toContain(`${share} %`);
	expect(guidanceWords.auto.sentence).toContain(`${(early.weights.bytes / 1e6).toFixed(1)} MB`);
});
