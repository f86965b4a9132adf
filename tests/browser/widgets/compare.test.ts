import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian, startNoise } from '#lib/diffusion/random.ts';
import { laidGrid, type Grid } from '#lib/recipe/grid.ts';
import { gridFromQuery } from '#lib/recipe/grid-url.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { sample } from '#lib/pipeline/sample.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { ComparisonRun } from '#lib/run/comparison-run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { distanceOf } from '#lib/components/comparison/cell-words.ts';
import Nearest from '../../../src/routes/compare/Nearest.svelte';
import { wins } from '../../../src/routes/compare/nearest.ts';
import CompareTable from '../../../src/routes/compare/CompareTable.svelte';
import SamplerRace from '#lib/widgets/sampler-race/SamplerRace.svelte';

const SIDE = 64;
const SIZE = SIDE * SIDE * 3;
const points = [1, 2, 3].map((stream) => gaussian(1, stream, SIZE).map(Math.tanh));

/** Walks to one of three pictures, in this thread. */
const source: FrameSource = {
	frames: (recipe) => sample(recipe, pointsDenoiser(points), SIZE),
	provenance: () => ({ kind: 'exact' })
};

const { grid } = gridFromQuery('samplers=ddim+heun&evaluations=3+6');

async function table(
	onscrub: (noise: number | undefined) => void = () => undefined,
	shown: Grid = grid
) {
	const comparing = new ComparisonRun(source);
	comparing.show(laidGrid(shown));
	const startOf = ({ seed }: Recipe) => startNoise(seed, SIZE);
	const props = { grid: shown, comparing, startOf, side: SIDE, noise: 0, guess: false, onscrub };
	const { rerender } = await render(CompareTable, props);
	return { comparing, show: (part: object) => rerender({ ...props, ...part }) };
}

const pictures = () =>
	[...document.querySelectorAll('canvas')].map((canvas) =>
		canvas.getContext('2d')!.getImageData(0, 0, SIDE, SIDE).data.slice(0, 400)
	);
const link = (name: RegExp) => page.getByRole('link', { name });

test('before anything is made, every cell shows the same static', async () => {
	await table();
	const [first, ...others] = pictures();
	expect(others).toHaveLength(3);
	for (const picture of others) expect(picture).toEqual(first);
});

test('a cell says what it cost, and how far it is from the yardstick once that is known', async () => {
	const { comparing } = await table();
	await comparing.start();
	await expect
		.element(link(/^Heun, 5 evaluations, made in \d+ m?s, distance not known yet/))
		.toBeVisible();
	await expect.element(page.getByRole('cell').nth(3)).toHaveTextContent(/5 evaluations, 3 steps/);
	await comparing.measure();
	const known = link(/^DDIM, 6 evaluations, made in \d+ m?s, distance \d/);
	await expect.element(known).toBeVisible();
	const distance = Number(/distance ([\d.]+)\./.exec(known.element().ariaLabel!)![1]);
	const [result, reference] = [comparing.cells[2]!.picture!, comparing.reference!.picture!];
	const squares = result.map((value, i) => (value - reference[i]!) ** 2);
	const rms = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / SIZE);
	expect(distance).toBeCloseTo(rms, 3);
});

test('a pointer over a picture goes through all walks, from static at the left to picture at the right', async () => {
	const onscrub = vi.fn();
	const { comparing } = await table(onscrub);
	await comparing.start();
	const element = link(/^DDIM, 3/).element();
	const { left, width } = element.getBoundingClientRect();
	const move = (share: number, pointerType: string) =>
		element.dispatchEvent(
			new PointerEvent('pointermove', { clientX: left + share * width, pointerType, bubbles: true })
		);
	move(0.25, 'mouse');
	expect(onscrub).toHaveBeenLastCalledWith(expect.closeTo(0.75, 5));
	// A finger scrolls the page.
	move(0.5, 'touch');
	expect(onscrub).toHaveBeenCalledTimes(1);
	element.dispatchEvent(new PointerEvent('pointerleave'));
	expect(onscrub).toHaveBeenLastCalledWith(undefined);
});

test('all cells show their still at the noise level looked at; at most noise the same static', async () => {
	const { comparing, show } = await table();
	await comparing.start();
	const results = pictures();
	await show({ noise: 1 });
	const [first, ...others] = pictures();
	for (const picture of others) expect(picture).toEqual(first);
	await show({ noise: 0.5 });
	const halfway = pictures();
	halfway.forEach((picture, i) => expect(picture).not.toEqual(results[i]));
	await show({ noise: 0.5, guess: true });
	pictures().forEach((picture, i) => expect(picture).not.toEqual(halfway[i]));
	await show({ noise: 0 });
	expect(pictures()).toEqual(results);
});

test('arrow keys on a picture go through all walks, Enter would open it with its recipe', async () => {
	const onscrub = vi.fn();
	const { comparing, show } = await table(onscrub);
	await comparing.start();
	const element = link(/^Heun, 5/).element() as HTMLAnchorElement;
	element.focus();
	await userEvent.keyboard('{ArrowLeft}');
	expect(onscrub).toHaveBeenLastCalledWith(expect.closeTo(0.05, 5));
	await show({ noise: 0.3 });
	await userEvent.keyboard('{ArrowRight}');
	expect(onscrub).toHaveBeenLastCalledWith(expect.closeTo(0.25, 5));
	await userEvent.keyboard('{Home}');
	expect(onscrub).toHaveBeenLastCalledWith(1);
	const { pathname, search } = new URL(element.href);
	expect(pathname).toMatch(/\/playground$/);
	expect(recipeFromQuery(search)).toEqual({ recipe: comparing.cells[3]!.entry.recipe, notes: [] });
});

test('on a phone it is still a table to those who hear it, with cards two by two', async () => {
	await page.viewport(360, 740);
	await table();
	await expect.element(page.getByRole('table')).toBeVisible();
	expect(page.getByRole('cell').elements()).toHaveLength(4);
	const [first, second, third] = page
		.getByRole('cell')
		.elements()
		.map((cell) => cell.getBoundingClientRect());
	expect(first!.top).toBe(second!.top);
	expect(third!.top).toBeGreaterThan(first!.bottom);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	await page.viewport(1280, 800);
});

test('a race makes one picture for each sampler, and goes on by itself with other numbers', async () => {
	await render(SamplerRace, { source, samplers: ['ddim', 'heun'], rows: [2, 4, 8] });
	await userEvent.click(page.getByRole('button', { name: 'Make the pictures' }));
	await expect.element(link(/^DDIM, 4 evaluations, made/)).toBeVisible();
	await expect.element(link(/^Heun, 3 evaluations, made/)).toBeVisible();
	await userEvent.click(page.getByRole('radio', { name: '8' }));
	await expect.element(link(/^Heun, 7 evaluations, made/)).toBeVisible();
	const all = page.getByRole('link', { name: 'All of them in a table' }).element();
	expect((all as HTMLAnchorElement).search).toBe('?samplers=ddim+heun&evaluations=2+4+8');
});

test('any two controls stand over columns and beside rows; up and down arrows go from picture to picture', async () => {
	const { grid } = gridFromQuery('across=word*red*blue&down=seed*1*2&steps=2');
	await table(undefined, grid);
	await expect.element(page.getByRole('columnheader', { name: '“blue”' })).toBeVisible();
	await expect.element(page.getByRole('rowheader', { name: 'seed 2' })).toBeVisible();
	const first = link(/^“blue”, seed 1, 2 evaluations, waits/).element() as HTMLElement;
	first.focus();
	await userEvent.keyboard('{ArrowDown}');
	expect(document.activeElement).toBe(link(/^“blue”, seed 2/).element());
	await userEvent.keyboard('{ArrowDown}');
	expect(document.activeElement).toBe(link(/^“blue”, seed 2/).element());
	await userEvent.keyboard('{ArrowUp}');
	expect(document.activeElement).toBe(first);
	// Each seed has static of its own.
	const [one, , two] = pictures();
	expect(one).not.toEqual(two);
});

test('which comes nearest is said for each cost once all are measured', async () => {
	const { comparing } = await table();
	await render(Nearest, { grid, comparing, start: startNoise(7, SIZE), side: SIDE });
	expect(page.getByText('Nearest to the long run').elements()).toHaveLength(0);
	await comparing.startAll();
	const said = page.getByText(/^Nearest to the long run comes (DDIM|Heun) with 3/);
	await expect.element(said).toBeVisible();
	const distances = comparing.cells.map((cell) => distanceOf(cell, comparing.reference)!);
	const nearest = distances[2]! <= distances[3]! ? 'DDIM' : 'Heun';
	expect(wins(grid, comparing.cells, comparing.reference).at(-1)).toMatchObject({
		value: nearest.toLowerCase(),
		costs: expect.arrayContaining([6]) as number[]
	});
});

test('a stored picture is shown with its distance, until it is made here', async () => {
	const { comparing } = await table();
	const picture = new Float32Array(SIZE).fill(0.5);
	comparing.recall(new Map([[comparing.cells[0]!.query, { picture, distance: 0.25 }]]), 'before');
	expect(comparing.provenance).toEqual({ kind: 'recorded', made: 'before' });
	await expect.element(link(/^DDIM, 3 evaluations, recorded, distance 0.250/)).toBeVisible();
	await expect.element(page.getByRole('cell').first()).toHaveTextContent('distance 0.250');
	await comparing.start();
	await expect
		.element(link(/^DDIM, 3 evaluations, made in .* distance not known yet/))
		.toBeVisible();
	expect(comparing.provenance).toEqual({ kind: 'exact' });
});

test('before a race is run here, it shows how the recorded one ended', async () => {
	const { container } = await render(SamplerRace, { source });
	const ends = () =>
		[...container.querySelectorAll('canvas')].map((canvas) =>
			canvas.getContext('2d')!.getImageData(0, 0, SIDE, SIDE).data.join()
		);
	await expect.element(link(/^DDIM, 8 evaluations, recorded/)).toBeVisible();
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect.poll(() => new Set(ends()).size).toBe(4);
	await userEvent.click(page.getByRole('radio', { name: '20' }));
	await expect.element(link(/^UniPC, 20 evaluations, recorded/)).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: /^Make the/ }));
	await expect.element(link(/^UniPC, 20 evaluations, made/)).toBeVisible();
});
