import { ready, setBackend } from '@tensorflow/tfjs';
import { startTrainer } from '#lib/lab/trainer/trainer.ts';
import {
	cleanPoints,
	NOISE,
	noisyPoints,
	smallDataset,
	smallTrainingOf,
	STEPS
} from '#lib/widgets/small-training/small-setup.ts';
import type { RecordedTraining } from '#lib/widgets/small-training/stored.ts';

/** Trains the small network of the figure as its page would: under a minute on one core. */
export async function recordSmallTraining(steps = STEPS): Promise<Omit<RecordedTraining, 'made'>> {
	await setBackend('cpu');
	await ready();
	const trainer = startTrainer(smallDataset, smallTrainingOf(7));
	const losses: number[] = [];
	for (let step = 0; step < steps; step++) losses.push(rounded(await trainer.train()));
	const denoise = trainer.denoiser();
	const guesses: number[][] = [];
	for (let i = 0; i <= Math.round((NOISE.max - NOISE.min) / NOISE.step); i++) {
		const { noisy, alphaBar } = noisyPoints(NOISE.min + i * NOISE.step);
		const { eps } = await denoise(noisy, alphaBar);
		guesses.push([...cleanPoints(noisy, eps, alphaBar)].map(rounded));
	}
	const { parameters } = trainer;
	trainer.dispose();
	return { losses, parameters, guesses };
}

/** To a hundredth: the figure draws no finer. */
const rounded = (value: number): number => Math.round(100 * value) / 100;
