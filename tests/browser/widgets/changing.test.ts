import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { mask, strength } from '#site-model/editing.json';
import Flicker from '#lib/widgets/flicker/Flicker.svelte';
import { FRAMES, NOISES } from '#lib/widgets/flicker/orders.ts';
import { maskWhere } from '#lib/components/picture-source/mask.ts';
import { Masking } from '#lib/components/picture-source/masking.svelte.ts';
import Repaint from '#lib/widgets/repaint/Repaint.svelte';
import SketchToPicture from '#lib/widgets/sketch-to-picture/SketchToPicture.svelte';
import WatchAWord from '#lib/widgets/watch-a-word/WatchAWord.svelte';
import { WATCHED_STEPS, watchedName, watchedRecipes } from '#lib/widgets/watch-a-word/orders.ts';
import { drawnOnTheWay } from '#lib/widgets/watch-a-word/stored.ts';
import { paint } from '#lib/charts/paint.ts';
import { recorder } from './recorder.ts';

const count = (mask: Uint8Array) => mask.filter(Boolean).length;
const button = (name: string) => page.getByRole('button', { name });
const live = () => recorder({ kind: 'live', backend: 'test' });
const press = async (keys: string) => {
	await userEvent.keyboard(keys);
};

test('a sketch has pictures at every strength at once, and the dial says what becomes of blots', async () => {
	const { asked, source } = live();
	await render(SketchToPicture, { source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect
		.element(page.getByRole('img', { name: 'a red apple on a wooden table' }))
		.toBeVisible();
	await expect.element(page.getByText('0.6, 12 of 20 steps')).toBeVisible();
	page.getByRole('slider').element().focus();
	await press('{End}');
	const { right } = strength.strengths['1.0'];
	await expect.element(page.getByText(`${right.toFixed(0)} of 100 became`)).toBeVisible();
	await userEvent.click(button('0.3 redrawn'));
	await expect.element(page.getByText('0.3, 6 of 20 steps')).toBeVisible();
	expect(asked).toEqual([]);
});

test('other words are drawn here: the strength that is looked at first, then the others', async () => {
	const { asked, given, source } = live();
	await render(SketchToPicture, { source });
	await userEvent.fill(page.getByRole('textbox'), 'a red balloon');
	await press('{Enter}');
	await expect.element(page.getByText('not drawn yet').last()).toBeVisible();
	await userEvent.click(button('Draw it here'));
	await expect.element(button('With other static'), { timeout: 30_000 }).toBeVisible();
	expect(asked).toHaveLength(10);
	expect(new Set(asked.map(({ prompt }) => prompt))).toEqual(new Set(['a red balloon']));
	expect(given.map(({ from }) => from!.strength).slice(0, 3)).toEqual([0.6, 0.1, 0.2]);
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
});

test('a drawing of one’s own is what the walk begins with, by keyboard too', async () => {
	const { given, source } = live();
	await render(SketchToPicture, { source });
	await userEvent.click(page.getByRole('radio', { name: 'draw' }));
	page.getByRole('application').element().focus();
	await press('{ArrowUp} {ArrowUp} ');
	await userEvent.click(button('Draw it here'));
	await vi.waitFor(() => expect(given).toHaveLength(10), { timeout: 30_000 });
	const middle = (32 * 64 + 32) * 3;
	// Red, as PAINTS has it.
	const dot = [...given[0]!.from!.picture.slice(middle, middle + 3)];
	expect(dot.map((value) => value.toFixed(2))).toEqual(['0.71', '-0.56', '-0.49']);
});

test('outside of the stripes nothing changes, and the edge is measured', async () => {
	await render(Repaint, { source: live().source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect.element(page.getByText(/Outside the stripes, 0 of 1,9\d\d dots/)).toBeVisible();
	await expect.element(page.getByText('each step walked 5 times')).toBeVisible();
	await userEvent.click(page.getByRole('radio', { name: 'once' }));
	await expect.element(page.getByText('each step walked once')).toBeVisible();
	await expect
		.element(page.getByRole('cell', { name: mask.loops[1].seam.toFixed(2) }).first())
		.toBeVisible();
});

test('strokes are painted by keyboard, and taken back', async () => {
	await render(Repaint, { source: live().source });
	await expect.element(page.getByText(/Outside the stripes/)).toBeVisible();
	await expect.element(button('Undo')).toBeDisabled();
	page.getByRole('application').element().focus();
	await press('{Home}{ArrowUp} ');
	await expect.element(page.getByText('not drawn yet').last()).toBeVisible();
	await userEvent.click(button('Undo'));
	await expect.element(page.getByText('each step walked 5 times')).toBeVisible();
	await userEvent.click(button('Clear'));
	await expect.element(button('Draw it here')).toBeDisabled();
});

test('strokes are taken back one by one, clearing too', () => {
	const masking = new Masking();
	masking.begin(maskWhere((x) => x > 60));
	const begun = count(masking.mask);
	expect(masking.canUndo).toBe(false);
	masking.stroke();
	masking.dab({ x: 10, y: 10 }, 4, 1);
	masking.dab({ x: 20, y: 10 }, 4, 1);
	masking.clear();
	expect(count(masking.mask)).toBe(0);
	masking.undo();
	expect(count(masking.mask)).toBe(begun + 98);
	masking.undo();
	expect(count(masking.mask)).toBe(begun);
	masking.undo();
	expect(count(masking.mask)).toBe(begun);
});

test('a part is redrawn here with the chosen loops first, and not a dot of the rest changes', async () => {
	const { given, source } = live();
	await render(Repaint, { source, of: 'house', loops: 2 });
	await expect.element(page.getByText(/Outside the stripes/)).toBeVisible();
	page.getByRole('application').element().focus();
	await press('{Home} ');
	await userEvent.click(button('Draw it here'));
	await expect.element(button('With other static'), { timeout: 60_000 }).toBeVisible();
	expect(given.map(({ known }) => known!.loops)).toEqual([2, 1, 5]);
	await expect.element(page.getByText(/Outside the stripes, 0 of 2,0\d\d dots/)).toBeVisible();
});

test('three films stand beside their sketch, and static of one’s own flickers most', async () => {
	await render(Flicker, { source: live().source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect.poll(() => page.getByText(/^flicker [\d.]+ %$/).elements().length).toBe(3);
	const [own, shared, turning] = page
		.getByText(/^flicker [\d.]+ %$/)
		.elements()
		.map((element) => Number(/[\d.]+/.exec(element.textContent)![0]));
	expect(own).toBeGreaterThan(2 * shared!);
	expect(own).toBeGreaterThan(2 * turning!);
	expect(page.getByRole('img').elements()).toHaveLength(4);
});

test('a film is scrubbed and saved as a picture that moves', async () => {
	const saved: { name: string; blob: Blob }[] = [];
	const blobs = new Map<string, Blob>();
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		blobs.set('blob:film', blob as Blob);
		return 'blob:film';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		saved.push({ name: this.download, blob: blobs.get(this.href)! });
	});
	await render(Flicker, { source: live().source });
	await expect.element(button('Save it')).toBeEnabled();
	page.getByRole('slider').element().focus();
	await press('{End}');
	await expect.element(page.getByText(`${FRAMES} of ${FRAMES}`)).toBeVisible();
	await userEvent.click(button('Save it'));
	await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 });
	expect(saved[0]!.name).toBe('a-red-apple-on-a-wooden-table-seed-7.turning.png');
	const text = await saved[0]!.blob.text();
	expect(text.split('fcTL')).toHaveLength(FRAMES + 1);
	vi.restoreAllMocks();
});

test('films are drawn here, the one to save first', async () => {
	const { given, source } = live();
	await render(Flicker, { source });
	await userEvent.click(button('Draw them here'));
	await expect.element(button('With other static'), { timeout: 60_000 }).toBeVisible();
	expect(given).toHaveLength(NOISES.length * FRAMES);
	expect(given.every(({ from }) => from!.strength === 0.7)).toBe(true);
	expect(given[0]!.start).toEqual(given[FRAMES]!.start);
});

test('a word that is taught is there at its last step, and every step before can be looked at', async () => {
	await render(WatchAWord);
	const drawn = await drawnOnTheWay();
	const large = () =>
		[...document.querySelectorAll<HTMLCanvasElement>('.large canvas')].map((canvas) => [
			...canvas.getContext('2d')!.getImageData(0, 0, 64, 64).data
		]);
	const showsStep = (step: number) =>
		vi.waitFor(() =>
			expect(large()).toEqual(
				watchedRecipes.map((recipe) => [
					...paint(drawn[watchedName(recipe, step)]!, 64 * 64, 'picture')
				])
			)
		);
	const last = WATCHED_STEPS.at(-1)!;
	await showsStep(last);
	await userEvent.click(page.getByRole('radio', { name: 'before the first step' }));
	await expect.element(page.getByText('Before the first step.')).toBeVisible();
	await showsStep(0);
	await userEvent.click(button('Reset'));
	await showsStep(last);
	await expect.element(page.getByRole('link', { name: 'Teach it yourself' })).toBeVisible();
});
