import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import EquationRow from '#lib/components/equation/EquationRow.svelte';
import PixelReadout from '#lib/components/pixel-readout/PixelReadout.svelte';
import { sumAt } from '#lib/components/pixel-readout/pixel-sum.ts';
import { walk } from '../../unit/widgets/walk.ts';

const frames = await walk(6);
const middle = frames[2]!;

test('six pictures stand in reading order, each with its words', async () => {
	const { container } = await render(EquationRow, {
		frame: middle,
		side: 4,
		pick: { x: 1, y: 2 }
	});
	const words = [...container.querySelectorAll('li p > span:last-child')].map((p) => p.textContent);
	expect(words).toEqual([
		'where we are',
		'the noise it predicts',
		'its clean guess',
		'where the next one is centred',
		'fresh noise',
		'where we go next'
	]);
	expect(container.querySelectorAll('canvas')).toHaveLength(6);
});

test('under each picture stands its number at the chosen pixel', async () => {
	const { container } = await render(EquationRow, { frame: middle, side: 4, pick: { x: 1, y: 2 } });
	const index = (2 * 4 + 1) * 3;
	const numbers = [...container.querySelectorAll('li b')].map((b) =>
		Number(b.textContent.replace('−', '-'))
	);
	const { x, eps, x0, mu, sigma, z, next } = middle;
	const truth = [x[index]!, eps[index]!, x0[index]!, mu[index]!, sigma * z[index]!, next[index]!];
	truth.forEach((value, i) => expect(Math.abs(numbers[i]! - value)).toBeLessThan(0.0011));
});

test('where σ is 0 the fifth picture says so', async () => {
	await render(EquationRow, { frame: frames.at(-1), side: 4, pick: { x: 0, y: 0 } });
	await expect.element(page.getByText('no fresh noise: σ is 0')).toBeVisible();
});

test('before a step is computed the six frames are there, empty', async () => {
	const { container } = await render(EquationRow, {
		frame: undefined,
		side: 4,
		pick: { x: 0, y: 0 }
	});
	expect(container.querySelectorAll('canvas.waiting')).toHaveLength(6);
});

test('at 390 pixels the pictures stand in two columns, and nothing scrolls sideways', async () => {
	await page.viewport(390, 800);
	const { container } = await render(EquationRow, {
		frame: middle,
		side: 4,
		pick: { x: 0, y: 0 }
	});
	const lefts = [...container.querySelectorAll('li')].map((li) => li.getBoundingClientRect().left);
	expect(new Set(lefts).size).toBe(2);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test('arrow keys choose the pixel in every picture at once', async () => {
	const { container } = await render(EquationRow, {
		frame: middle,
		side: 4,
		pick: { x: 1, y: 2 }
	});
	(container.querySelector('[role=application]') as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}{ArrowDown}');
	const marks = [...container.querySelectorAll<HTMLElement>('[role=application] > i')];
	expect(new Set(marks.map((mark) => `${mark.style.left} ${mark.style.top}`))).toEqual(
		new Set(['62.5% 87.5%'])
	);
});

test('the read-out shows the numbers of the chosen pixel and colour', async () => {
	const props = { frame: middle, side: 4, pick: { x: 1, y: 2 }, color: 0 };
	const { container } = await render(PixelReadout, props);
	const index = (2 * 4 + 1) * 3;
	const numbers = () =>
		[...container.querySelectorAll('.sum b')].map((b) => Number(b.textContent.replace('−', '-')));
	expect(numbers()[0]).toBeCloseTo(middle.x[index]!, 3);
	expect(numbers()[1]).toBeCloseTo(middle.mu[index]! - middle.x[index]!, 2);
	expect(numbers()[3]).toBeCloseTo(middle.next[index]!, 3);
	await page.getByRole('radio', { name: 'blue' }).click({ force: true });
	await expect.poll(() => numbers()[3]).toBeCloseTo(middle.next[index + 2]!, 3);
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent(/^Step 3, pixel \(1, 2\) blue: x at this step: /);
	await expect.element(page.getByText('Adds up exactly for all 48 numbers')).toBeVisible();
});

test('what is heard is what the page shows: all numbers of a step, or the focused picture’s own', async () => {
	const at = { side: 4, pick: { x: 1, y: 2 }, color: 0 };
	const readout = await render(PixelReadout, { ...at, frame: middle });
	const heard = page.getByRole('status');
	const shown = (frame: typeof middle) => sumAt(frame, (2 * 4 + 1) * 3);
	const said = ({ x, eps, x0, mu, sigma, z, next }: ReturnType<typeof shown>) =>
		`pixel (1, 2) red: x at this step: ${x}, epsilon hat: ${eps}, x zero hat: ${x0}, mu: ${mu}, ` +
		`sigma: ${sigma}, z: ${z}, x at the next step: ${next}`;
	await expect.element(heard).toHaveTextContent(`Step 3, ${said(shown(middle))}`);
	await readout.rerender({ ...at, frame: frames[4]! });
	await expect.element(heard).toHaveTextContent(`Step 5, ${said(shown(frames[4]!))}`);
	await readout.rerender({ ...at, frame: frames[4]!, focused: 'eps' });
	await expect
		.element(heard)
		.toHaveTextContent(`pixel (1, 2) red: epsilon hat: ${shown(frames[4]!).eps}`);
});

test('every number of the equation has a name that is heard', async () => {
	const { container } = await render(EquationRow, { frame: middle, side: 4, pick: { x: 1, y: 2 } });
	const heard = [...container.querySelectorAll('li p')].map(
		(p) => p.querySelector('.unseen')!.textContent
	);
	expect(heard).toEqual([
		'x at this step:',
		'epsilon hat:',
		'x zero hat:',
		'mu:',
		'sigma times z:',
		'x at the next step:'
	]);
});
