import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { Question, StepQuestion } from '#lib/lesson/question.ts';
import { Run } from '#lib/run/run.svelte.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { walk } from '../../unit/widgets/walk.ts';
import Sheet from './Sheet.svelte';

const opening: Question = {
	id: 'opening',
	ask: 'What will it be?',
	options: [
		{ say: 'A pear', because: 'Pears are green.' },
		{ say: 'An apple', because: 'It is red.', right: true }
	]
};
const colour: Question = {
	id: 'colour',
	ask: 'Which colour is it?',
	options: [
		{ say: 'Green', because: 'That is the leaf.' },
		{ say: 'Red', because: 'All of it but the leaf.', right: true }
	]
};
const step: StepQuestion = {
	id: 'step',
	ask: 'Which step is the third?',
	answer: (frames) => ({ step: 3, because: `The run has ${frames.length} steps.` })
};

const frames = await walk(6);

/** A run of six steps, to its end. */
async function finished(): Promise<Run> {
	const run = new Run({
		async *frames() {
			yield* frames;
		},
		provenance: () => ({ kind: 'exact' })
	});
	void run.start({ ...defaultRecipe, steps: 6 });
	await expect.poll(() => run.status.kind).toBe('done');
	return run;
}

const show = async (run?: Run) =>
	render(Sheet, { opening, questions: [colour], step, run: run ?? (await finished()) });

const forms = { predict: 0, colour: 1, step: 2 };
const form = (which: keyof typeof forms) =>
	page.elementLocator(document.querySelectorAll('form')[forms[which]]!);

beforeEach(() => localStorage.clear());

test('a guess is kept without being judged, and met again at the end', async () => {
	await show();
	await expect.element(page.getByText('You haven’t guessed yet.')).toBeVisible();
	await form('predict').getByLabelText('A pear').click();
	await page.getByRole('button', { name: 'That’s my guess' }).click();
	await expect.element(page.getByText('Your guess is kept.')).toBeVisible();
	await expect.element(page.getByText('Pears are green.')).toBeVisible();
	expect(document.querySelector('.recall q')?.textContent).toBe('A pear');
});

test('choosing by arrow keys answers nothing until it is checked, and explains at once then', async () => {
	await show();
	await form('colour').getByLabelText('Green').click();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(form('colour').getByLabelText('Red')).toBeChecked();
	expect(form('colour').element().textContent).not.toContain('All of it but the leaf.');
	await userEvent.keyboard('{Enter}');
	await expect.element(form('colour').getByText('All of it but the leaf.')).toBeVisible();
	await expect.element(page.getByText('1 of 2 right so far.')).toBeVisible();
});

test('a wrong answer says why, can be changed, and all can be started again', async () => {
	await show();
	const quiz = form('colour');
	await quiz.getByRole('button', { name: 'Check' }).click();
	await expect.element(quiz.getByText('Choose an answer first.')).toBeVisible();
	await quiz.getByLabelText('Green').click();
	await quiz.getByRole('button', { name: 'Check' }).click();
	await expect.element(quiz.getByText('That is the leaf.')).toBeVisible();
	await quiz.getByLabelText('Red').click();
	expect(quiz.element().textContent).not.toContain('That is the leaf.');
	await quiz.getByRole('button', { name: 'Check' }).click();
	await expect.element(quiz.getByText('All of it but the leaf.')).toBeVisible();
	await page.getByRole('button', { name: 'Start the questions again' }).click();
	await expect.element(quiz.getByLabelText('Red')).not.toBeChecked();
	expect(quiz.element().textContent).not.toContain('All of it but the leaf.');
});

test('what is explained is in a live region, named by its question', async () => {
	await show();
	const group = page.getByRole('group', { name: 'Which colour is it?' });
	await group.getByLabelText('Red').click();
	await form('colour').getByRole('button', { name: 'Check' }).click();
	const region = form('colour').element().querySelector('[aria-live=polite]');
	await expect.poll(() => region?.textContent).toContain('Right.');
});

test('answers are there again on the next visit', async () => {
	const first = await show();
	await form('colour').getByLabelText('Green').click();
	await form('colour').getByRole('button', { name: 'Check' }).click();
	await expect.element(page.getByText('That is the leaf.')).toBeVisible();
	first.unmount();
	await show();
	await expect.element(form('colour').getByLabelText('Green')).toBeChecked();
	await expect.element(page.getByText('That is the leaf.')).toBeVisible();
});

test('a step can be taken from the figure; one beside the right one is right', async () => {
	const run = await finished();
	await show(run);
	run.at = 3;
	await page.getByRole('button', { name: 'Take the step shown above' }).click();
	await form('step').getByRole('button', { name: 'Check' }).click();
	await expect.element(page.getByText('The run has 6 steps.')).toBeVisible();
	await expect.element(form('step').getByText('Right.')).toBeVisible();
	await form('step').getByRole('spinbutton').fill('6');
	await form('step').getByRole('button', { name: 'Check' }).click();
	await expect.element(form('step').getByText('Not quite.')).toBeVisible();
});

test('a step out of range, none at all, and a run not finished are told apart', async () => {
	const run = await finished();
	await show(run);
	const check = form('step').getByRole('button', { name: 'Check' });
	await check.click();
	await expect.element(page.getByText('Write the number of a step first.')).toBeVisible();
	await form('step').getByRole('spinbutton').fill('9');
	await check.click();
	await expect.element(page.getByText('This run has steps 1 to 6.')).toBeVisible();
	void run.start({ ...defaultRecipe, steps: 6 });
	run.pause();
	await check.click();
	await expect.element(page.getByText('The run above isn’t finished.')).toBeVisible();
});

test('what was answered before the truth is computed is judged as soon as it is', async () => {
	const run = await finished();
	await show(run);
	void run.start({ ...defaultRecipe, steps: 6 });
	run.pause();
	await form('step').getByRole('spinbutton').fill('3');
	await form('step').getByRole('button', { name: 'Check' }).click();
	await expect.element(page.getByText('The run above isn’t finished.')).toBeVisible();
	void run.start({ ...defaultRecipe, steps: 6 });
	await expect.element(form('step').getByText('Right.')).toBeVisible();
});

test('the level is one for all passages, by keyboard too, and is remembered', async () => {
	const first = await show();
	await expect.element(page.getByText('first in words')).toBeVisible();
	await expect.element(page.getByText('first in equations')).not.toBeVisible();
	document.querySelector<HTMLInputElement>('.levels input')?.focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	for (const passage of ['first', 'second']) {
		await expect.element(page.getByText(`${passage} in equations`)).toBeVisible();
		await expect.element(page.getByText(`${passage} in words`)).not.toBeVisible();
	}
	first.unmount();
	await show();
	await expect.element(page.getByText('second in equations')).toBeVisible();
});

test('the passage being read stays where it is when the level changes', async () => {
	await page.viewport(600, 400);
	await show();
	const second = document.querySelectorAll<HTMLElement>('.levels')[1]!;
	// Long words above, short equations.
	document.querySelector<HTMLElement>('.level-1')!.style.height = '1500px';
	second.scrollIntoView({ block: 'center' });
	const before = second.getBoundingClientRect().top;
	second.querySelector<HTMLInputElement>('[value="3"]')?.click();
	await expect.element(page.getByText('second in equations')).toBeVisible();
	await new Promise(requestAnimationFrame);
	expect(Math.abs(second.getBoundingClientRect().top - before)).toBeLessThan(2);
});

test('where storage is refused everything works for as long as the page lives', async () => {
	const { setItem, getItem } = Storage.prototype;
	Storage.prototype.setItem = Storage.prototype.getItem = () => {
		throw new DOMException('refused', 'SecurityError');
	};
	try {
		await show();
		await form('colour').getByLabelText('Red').click();
		await form('colour').getByRole('button', { name: 'Check' }).click();
		await expect.element(page.getByText('All of it but the leaf.')).toBeVisible();
	} finally {
		Object.assign(Storage.prototype, { setItem, getItem });
	}
});
