import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import config from '#site-model/config.json';
import head from '#site-model/recorded/guesses.json';
import { paint } from '#lib/charts/paint.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { firstDoubt } from '#lib/widgets/best-guess/facts.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import BeTheNetwork from '#lib/widgets/be-the-network/BeTheNetwork.svelte';
import BestGuess from '#lib/widgets/best-guess/BestGuess.svelte';
import { exerciseAt, storedExercises } from '#lib/components/guesses/exercises.ts';
import { drawn, facts, shareInWords } from '#lib/widgets/watch-it-learn/learning.ts';
import { bestGuess, known, LINE_SIGNALS } from '#lib/widgets/be-the-network/line.ts';
import { average, lossOfClean } from '#lib/components/guesses/loss.ts';
import { PICTURE_SIGNALS } from '#lib/components/guesses/picture-rounds.ts';
import { roundsOf } from '#lib/components/guesses/rounds.ts';
import SmallTraining from '#lib/widgets/small-training/SmallTraining.svelte';
import { leastLoss, smallTrainingOf } from '#lib/widgets/small-training/small-setup.ts';
import { storedGuesses } from '#lib/components/guesses/stored-guesses.ts';
import { captions, trainingPictures } from '#lib/components/pictures/training-pictures.ts';
import WatchItLearn from '#lib/widgets/watch-it-learn/WatchItLearn.svelte';
import { inNumbers, signed } from '#lib/components/guesses/loss-words.ts';

const pixelsOf = (canvas: Element) => [
	...(canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, 64, 64).data
];

beforeEach(() => localStorage.clear());

const guess = () => page.getByRole('slider', { name: 'Your guess at the clean number' });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const give = () => userEvent.click(button('That’s my guess'));

/** Types with the focus on the guess. */
async function press(keys: string) {
	(guess().element() as unknown as HTMLElement).focus();
	await userEvent.keyboard(keys);
}

test('a guess is moved by keys, taken back, and given; its loss is that of the equation', async () => {
	await render(BeTheNetwork, {});
	await press('{ArrowLeft}{ArrowLeft}');
	await expect.element(guess()).toHaveAttribute('aria-valuetext', '−0.10');
	await userEvent.click(button('Undo'));
	await expect.element(guess()).toHaveAttribute('aria-valuetext', '−0.05');
	await give();
	const [round] = roundsOf(known, LINE_SIGNALS, 1);
	const loss = inNumbers(lossOfClean(round!, Float32Array.of(-0.05)));
	await expect.element(page.getByText(`Your loss: ${loss}.`, { exact: false })).toBeVisible();
	const best = signed(bestGuess(round!.x[0]!, round!.alphaBar));
	await expect.element(page.getByText(`the numbers average ${best}.`)).toBeVisible();
});

test('what has been played is there again, and a restart brings other noise', async () => {
	const first = await render(BeTheNetwork, {});
	await press('{ArrowRight}');
	await give();
	await userEvent.click(button('Next round'));
	await press('{Shift>}{ArrowRight}{/Shift}');
	await first.unmount();

	await render(BeTheNetwork, {});
	await expect.element(page.getByText('Round 2 of 10')).toBeVisible();
	await expect.element(guess()).toHaveAttribute('aria-valuetext', '0.25');
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('Round 1 of 10')).toBeVisible();
	const [round] = roundsOf(known, LINE_SIGNALS, 2);
	await expect.element(page.getByText(`x = ${signed(round!.x[0]!)}`)).toBeVisible();
});

test('a damaged memory of the game is an empty one', async () => {
	localStorage.setItem('from-static-guesses-line', '{"seed":"x","given":[1,"a",null],"drafts":7}');
	await render(BeTheNetwork, {});
	await expect.element(page.getByText('Round 2 of 10')).toBeVisible();
	await expect.element(guess()).toHaveAttribute('aria-valuetext', '0.00');
});

test('in pictures the guess is the average of those ticked, and the network answers the same noise', async () => {
	const asked = vi.spyOn(engine, 'guess').mockImplementation(async (_words, x) => x.slice());
	await render(BeTheNetwork, { world: 'picture' });
	await expect.element(button('That’s my guess')).toBeDisabled();
	await userEvent.click(button(captions[0]!));
	await userEvent.click(button(captions[4]!));
	await expect.element(page.getByText('your clean guess: the average of 2')).toBeVisible();
	await give();

	const pictures = await trainingPictures();
	const round = roundsOf(pictures, PICTURE_SIGNALS, 1)[0]!;
	const ticked = average([pictures[0]!, pictures[4]!], [1, 1]);
	const [yours, networks] = [ticked, round.x].map((x0) => inNumbers(lossOfClean(round, x0)));
	await expect
		.element(page.getByText(`Your loss: ${yours}. The network’s: ${networks}.`, { exact: false }))
		.toBeVisible();
	expect(asked).toHaveBeenCalledTimes(1);
	const [words, x, alphaBar] = asked.mock.calls[0]!;
	expect([words, maxAbsDifference(x, round.x), alphaBar]).toEqual(['', 0, 0.36]);
	asked.mockRestore();
});

test('the exact answer goes from one picture to the average of all twelve', async () => {
	const asked = vi.spyOn(engine, 'guess').mockImplementation(async (_words, x) => x.slice());
	await render(BestGuess, { logSigma: 0, which: 6 });
	const odds = () =>
		[...document.querySelectorAll('fieldset input')].map((input) =>
			Number(/to (\d+) percent/.exec(input.getAttribute('aria-label')!)![1])
		);
	await expect.poll(odds).toEqual(captions.map((_, i) => (i === 6 ? 100 : 0)));
	const slider = page.getByRole('slider', { name: 'Noise' });
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	await expect.poll(() => Math.max(...odds())).toBeLessThan(20);
	// By Bayes' rule alone, of an even chance for each: 8 % and the noise of the day.
	expect(odds().reduce((a, b) => a + b, 0)).toBeGreaterThan(90);
	await userEvent.click(button('Reset'));
	await expect.poll(() => Math.max(...odds())).toBe(100);
	asked.mockRestore();
});

test('until the network is here, what it answered earlier is shown, and said to be recorded', async () => {
	const asked = vi.spyOn(engine, 'guess').mockImplementation(() => new Promise(() => undefined));
	await render(BestGuess, { logSigma: 0.2, which: 3 });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	const recorded = (await storedGuesses())['3/1/0.20']!;
	const { x, eps, alphaBar } = exerciseAt(await trainingPictures(), 3, 1, 0.2);
	const loss = inNumbers(lossOfClean({ x, eps, alphaBar }, recorded));
	await expect.element(page.getByText(`Loss ${loss}.`, { exact: false })).toBeVisible();
	asked.mockRestore();
});

test('every stored answer belongs to one of the exercises, and to the weights that are here', async () => {
	const names = storedExercises(await trainingPictures()).map(({ name }) => name);
	expect(Object.keys(await storedGuesses())).toEqual(names);
	expect(head.weights).toBe(config.weights.sha256);
});

test('every moment of the training can be looked at large, and says what it is', async () => {
	const rows = await drawn();
	expect(rows.map((row) => row.length)).toEqual(facts.prompts.map(() => facts.moments.length));
	await render(WatchItLearn, {});
	const large = () => [...document.querySelectorAll('.large canvas')].map((c) => pixelsOf(c));
	await vi.waitFor(() => expect(large().length).toBe(facts.prompts.length));
	for (const [i, { pictures, share }] of facts.moments.entries()) {
		await userEvent.click(page.getByRole('radio').nth(i));
		const [count, done] = [pictures.toLocaleString('en'), shareInWords(share)];
		await expect
			.element(page.getByText(`After ${count} pictures, ${done} of its training.`))
			.toBeVisible();
		await vi.waitFor(() =>
			expect(large()[0]).toEqual([...paint(rows[0]![i]!, 64 * 64, 'picture')])
		);
	}
	await userEvent.click(button('Reset'));
	await expect.element(page.getByRole('radio').first()).toBeChecked();
});

test('who knows all twelve is sure of the fish well beyond three parts of noise to one', async () => {
	const pictures = await trainingPictures();
	const noise = firstDoubt(pictures, 8)!;
	expect(noise).toBeGreaterThan(10);
	expect(noise).toBeLessThan(100);
});

test('the best possible loss of the small training lies between nothing and one', async () => {
	const least = await leastLoss(smallTrainingOf(7));
	expect(least).toBeGreaterThan(0.3);
	expect(least).toBeLessThan(0.45);
});

test('the small training opens with the recorded one, whose loss ends where the best possible is', async () => {
	await render(SmallTraining);
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	const chart = page.getByRole('img', { name: /^Loss over 2000 steps.* best possible/ });
	await expect.element(chart).toBeVisible();
	const [, last, least] = /at the end (\d\.\d+); the best possible is (\d\.\d+)/.exec(
		chart.element().getAttribute('aria-label')!
	)!;
	expect(Number(last)).toBeGreaterThan(Number(least) - 0.05);
	expect(Number(last)).toBeLessThan(Number(least) + 0.1);
	await expect.element(button('Start training')).toBeVisible();
});

test('a small training runs, pauses, comes near the best possible loss, and is forgotten', async () => {
	await render(SmallTraining, { steps: 300 });
	const step = () =>
		Number(document.querySelector('progress')!.getAttribute('aria-valuetext')!.split(' ')[1]);
	await userEvent.click(button('Start training'));
	await expect.poll(step, { timeout: 30_000 }).toBeGreaterThan(5);
	await userEvent.click(button('Pause'));
	await expect.element(button('Go on')).toBeVisible();
	await userEvent.click(button('Go on'));
	await expect.element(button('Train a new one'), { timeout: 30_000 }).toBeVisible();
	const chart = page.getByRole('img', { name: /^Loss over/ }).element();
	const last = Number(/at the end ([\d.]+)/.exec(chart.getAttribute('aria-label')!)![1]);
	expect(last).toBeLessThan(0.6);
	await userEvent.click(button('Reset'));
	await expect.element(button('Start training')).toBeVisible();
	expect(step()).toBe(0);
});
