import stored from '#site-model/recorded/small-training.json';
import { NOISE } from './small-setup.ts';

/** What the figure shows before anything is trained on the page: the usual training, made by `npm run record`. */
export interface RecordedTraining {
	/** Of every step. */
	losses: number[];
	/** Numbers that were learned. */
	parameters: number;
	/** Where the trained network takes the noisy points to have been, x and y in turn, by noise from the least on. */
	guesses: number[][];
	made: string;
}

export const storedTraining: RecordedTraining = stored;

/** Its guesses under so much noise: log₁₀ of σ, a place of the slider. */
export const storedTrainingGuesses = (logSigma: number): Float32Array =>
	Float32Array.from(storedTraining.guesses[Math.round((logSigma - NOISE.min) / NOISE.step)]!);
