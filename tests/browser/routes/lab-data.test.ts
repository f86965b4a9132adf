import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { linesFromCode } from '#lib/lab/strokes-code.ts';
import { noteSentence } from '#words/notes.ts';
import DataPicker from '../../../src/routes/lab/DataPicker.svelte';
import DataTools from '../../../src/routes/lab/DataTools.svelte';
import Planes from '../../../src/routes/lab/Planes.svelte';
import { smallLab } from './small-lab.ts';

const radio = (name: string) => page.getByRole('radio', { name });
const button = (name: string) => page.getByRole('button', { name });
const pictures = () => [...document.querySelectorAll('label path')].map((path) => path.outerHTML);

test('every data set has a picture of its own, and the one picked is handed on', async () => {
	const lab = await smallLab('data=moons');
	const onpick = vi.fn();
	await render(DataPicker, { setup: lab.setup, onpick });
	await expect.element(radio('two moons')).toBeChecked();
	await userEvent.click(radio('rings'));
	expect(onpick).toHaveBeenCalledExactlyOnceWith('rings');
	// Without a file, a plus stands for one that can be opened.
	expect(new Set(pictures()).size).toBe(10);
});

test('the picture of a text follows what is written, and no other does', async () => {
	const lab = await smallLab('data=writing');
	const onpick = vi.fn();
	const { rerender } = await render(DataPicker, { setup: lab.setup, onpick });
	const before = pictures();
	lab.set({ writing: 'WHY?', noise: 0.4 });
	await rerender({ setup: lab.setup, onpick });
	const changed = pictures().map((picture, i) => picture !== before[i]);
	expect(changed.filter(Boolean)).toHaveLength(1);
});

test('another data set starts over; another look, a text that it is not made from, does not', async () => {
	const lab = await smallLab('data=moons');
	await lab.training.once();
	lab.set({ noise: 0.5, sampler: 'ddpm', bells: '1_1_0.2_1', arrows: 'eps' });
	expect(lab.training.step).toBe(1);
	lab.set({ data: 'rings' });
	await vi.waitFor(() => expect(lab.training.step).toBe(0));
});

test('data that begins with the same points is still other data', async () => {
	// The second bell is so light that none of the first points comes from it.
	const lab = await smallLab('data=mixture&points=400&bells=0_0_0.2_10%201_1_0.2_0.1');
	const first = lab.dataset.points.slice(0, 64);
	await lab.training.once();
	lab.set({ bells: '0_0_0.2_10 -1_-1_0.2_0.1' });
	const others = lab.dataset.points.slice(0, 64);
	expect(others).toEqual(first);
	await vi.waitFor(() => expect(lab.training.step).toBe(0));
});

test('lines are drawn by keys, taken back one by one, and cleared', async () => {
	const lab = await smallLab('data=drawn');
	await render(Planes, { lab });
	await render(DataTools, { lab });
	const board = page.getByRole('application', { name: /^Drawing board/ });
	const draw = async (key: string) => {
		(board.element() as HTMLElement).focus();
		await userEvent.keyboard(` {${key}}{${key}} `);
	};
	await draw('ArrowUp');
	await draw('ArrowRight');
	await vi.waitFor(() => expect(linesFromCode(lab.setup.drawn)).toHaveLength(2));
	expect(lab.dataset.classes).toBe(2);
	await userEvent.click(button('Undo a line'));
	expect(linesFromCode(lab.setup.drawn)).toHaveLength(1);
	await userEvent.click(button('Clear'));
	expect(lab.setup.drawn).toBe('');
	await expect.element(button('Undo a line')).toBeDisabled();
});

test('bells are added, moved by keys on the plane, and removed', async () => {
	const lab = await smallLab('data=mixture&bells=0_0_0.2_1');
	await render(Planes, { lab });
	await render(DataTools, { lab });
	await expect.element(button('Remove bell 1')).toBeDisabled();
	await userEvent.click(button('Add a bell'));
	expect(lab.dataset.classes).toBe(2);
	const second = page.getByRole('application', { name: /^Bell 2 at/ });
	(second.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
	await expect
		.element(page.getByRole('application', { name: /^Bell 2 at \(0\.1, 0\.5\)/ }))
		.toBeVisible();
	await userEvent.click(button('Remove bell 2'));
	expect(lab.setup.bells).toBe('0_0_0.2_1');
});

test('a text with what cannot be drawn is put right, with a word about it', async () => {
	const lab = await smallLab('data=writing');
	await render(DataTools, { lab });
	const field = page.getByRole('textbox', { name: 'Text' });
	await userEvent.fill(field, 'hi€');
	await userEvent.tab();
	await vi.waitFor(() => expect(lab.setup.writing).not.toBe('HELLO'));
	expect(lab.notes.map(({ field }) => field)).toEqual(['writing']);
	await expect.element(page.getByText(noteSentence(lab.notes[0]!))).toBeVisible();
});

test('a file’s points become the data; one with a wrong line changes nothing and says which', async () => {
	const lab = await smallLab('data=file');
	await render(DataTools, { lab });
	const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
	const give = (text: string) => userEvent.upload(input, new File([text], 'mine.csv'));
	await give('x,y\n1,2\n3,four\n');
	await expect
		.element(page.getByText('mine.csv can’t be used. Line 3: “four” is not a number.'))
		.toBeVisible();
	expect(lab.setup.file).toBe('');
	await give('x,y,kind\n1,2,a\n3,4,b\n');
	await expect
		.element(page.getByText('mine.csv: 2 points, moved and scaled to fit.'))
		.toBeVisible();
	expect(lab.dataset.classes).toBe(2);
});
