import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import facts from '#site-model/index/facts.json';
import '../../../src/app.css';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { sample } from '#lib/pipeline/sample.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { Run } from '#lib/run/run.svelte.ts';
import { Lookup } from '#lib/widgets/provenance/lookup.svelte.ts';
import Provenance from '#lib/widgets/provenance/Provenance.svelte';
import { indexPictureAt } from '#lib/components/training-index/training-index.ts';
import TrainingExamples from '#lib/widgets/training-examples/TrainingExamples.svelte';
import { training } from '#lib/components/training-index/training.svelte.ts';

/** A training picture at 64 × 64, each dot as a block of four. */
function enlarged(index: number): Float32Array {
	const small = indexPictureAt(training.shelf!, index);
	return new Float32Array(64 * 64 * 3).map((_, i) => {
		const [row, column] = [Math.floor(i / 3 / 64), Math.floor(i / 3) % 64];
		return small[(Math.floor(row / 2) * 32 + Math.floor(column / 2)) * 3 + (i % 3)]!;
	});
}

/** A run whose exact denoiser knows one picture, whatever the words, and a list of what was asked for. */
function figure(picture: Float32Array) {
	const asked: Partial<Recipe>[] = [];
	const run = new Run({
		frames: (recipe) => sample(recipe, pointsDenoiser([picture]), picture.length),
		provenance: () => ({ kind: 'exact' })
	});
	const make = (changes: Partial<Recipe>) => {
		asked.push(changes);
		void run.start({ ...defaultRecipe, steps: 3, ...changes });
	};
	const lookup = new Lookup(make);
	make({ prompt: lookup.words });
	return { asked, props: { run, lookup } };
}

const nearest = () => page.getByRole('listitem').first();

beforeEach(() => training.load());

test('a network that knows one training picture by heart is found out, at distance 0', async () => {
	await render(Provenance, figure(enlarged(100)).props);
	await expect.element(nearest()).toHaveTextContent(`0.0 ${training.shelf!.shows[100]}`);
	await expect.element(page.getByText('this very picture is on the shelf')).toBeVisible();
});

test('a grey picture is like none: its distance is that of plain arithmetic', async () => {
	const { props } = figure(new Float32Array(64 * 64 * 3).fill(0.2));
	await render(Provenance, props);
	const squares = (index: number) =>
		indexPictureAt(training.shelf!, index).reduce((sum, value) => sum + (value - 0.2) ** 2, 0) /
		3072;
	const all = training.shelf!.shows.map((_, index) => 50 * Math.sqrt(squares(index)));
	const least = Math.min(...all);
	await expect.element(nearest()).toHaveTextContent(least.toFixed(1));
	expect(props.lookup.found).toHaveLength(facts.pictures);
	expect(props.lookup.found[0]!.distance).toBeCloseTo(least, 3);
});

test('a picture off the shelf finds itself, a copy of it is close, reset brings the new one back', async () => {
	const { props } = figure(enlarged(100));
	await render(Provenance, props);
	await userEvent.click(page.getByRole('radio', { name: 'A training picture' }));
	await expect.element(nearest()).toHaveTextContent('0.0 a dog at sunset');
	await userEvent.click(page.getByRole('radio', { name: 'A copy of that' }));
	await expect.element(page.getByText(/as close as a copy of it would be/)).toBeVisible();
	expect(props.lookup.found[0]!.index).toBe(props.lookup.which);
	await userEvent.click(page.getByRole('button', { name: 'Reset' }));
	await expect.element(nearest()).toHaveTextContent('0.0');
	expect(props.lookup.found[0]!.index).toBe(100);
});

test('words, seeds and combinations never shown are made, each once', async () => {
	const { asked, props } = figure(enlarged(3));
	await render(Provenance, props);
	const words = page.getByRole('textbox', { name: 'Words' });
	await userEvent.fill(words, 'a cat in spaace');
	await userEvent.keyboard('{Tab}');
	await expect.element(page.getByText(/spaace/).first()).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Another seed' }));
	await userEvent.click(page.getByRole('radio', { name: 'One never shown' }));
	await userEvent.selectOptions(page.getByRole('combobox'), 'a purple bus under water');
	await userEvent.click(page.getByRole('radio', { name: 'A training picture' }));
	await userEvent.click(page.getByRole('radio', { name: 'A new picture' }));
	expect(asked.slice(1)).toEqual([
		{ prompt: 'a cat in spaace', seed: 7 },
		{ prompt: 'a cat in spaace', seed: 8 },
		{ prompt: 'a panda in the snow', seed: 8 },
		{ prompt: 'a purple bus under water', seed: 8 },
		{ prompt: 'a cat in spaace', seed: 8 }
	]);
});

test('no combination that is held out is on the shelf', () => {
	const shown = new Set(training.shelf!.shows);
	expect(facts.held_out.filter((words) => shown.has(words))).toEqual([]);
	expect(shown).toContain('a dog at sunset');
});

test('every picture of a thing is there, with how many drawings were behind them', async () => {
	await render(TrainingExamples, {});
	const dogs = training.shelf!.shows.filter((shows) => /\bdog\b/.test(shows)).length;
	await expect.element(page.getByText(`${dogs} of 2,048 training pictures`)).toBeVisible();
	await expect.element(page.getByText(/one single drawing/)).toBeVisible();
	expect(page.getByRole('img').elements()).toHaveLength(24);
	await userEvent.selectOptions(page.getByRole('combobox'), 'hand');
	await expect.element(page.getByText(/from 15 drawings/)).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Show more' }));
	expect(page.getByRole('img').elements()).toHaveLength(48);
});
