import { ready, setBackend } from '@tensorflow/tfjs';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import type { Dataset } from '#lib/lab/distribution.ts';
import { startTrainer } from '#lib/lab/trainer/trainer.ts';
import {
	gapOf,
	halvesOf,
	halvesTraining,
	halvesLevels,
	reachOf,
	SIZES,
	starts,
	HALVES_STEPS
} from '#lib/widgets/two-halves/halves.ts';

/** What the figure of two learners shows before anything is trained on the page. */
export interface RecordedHalves {
	/** For each of SIZES: how far apart the two end, and how far from their own points. */
	gaps: number[];
	own: number[];
	/** Where each of the two ends, x and y in turn, from `starts`. */
	ends: [number[], number[]][];
}

/** Trains both learners for every size: some minutes on one core. */
export async function recordHalves(steps = HALVES_STEPS): Promise<RecordedHalves> {
	await setBackend('cpu');
	await ready();
	const recorded: RecordedHalves = { gaps: [], own: [], ends: [] };
	for (const size of SIZES) {
		const halves = halvesOf(size);
		const [a, b] = [await endsOf(halves[0], steps), await endsOf(halves[1], steps)];
		recorded.gaps.push(rounded(gapOf(a, b)));
		recorded.own.push(rounded((reachOf(a, halves[0].points) + reachOf(b, halves[1].points)) / 2));
		recorded.ends.push([[...a].map(rounded), [...b].map(rounded)]);
	}
	return recorded;
}

async function endsOf(dataset: Dataset, steps: number): Promise<Float32Array> {
	const trainer = startTrainer(dataset, halvesTraining);
	for (let step = 0; step < steps; step++) await trainer.train();
	const noise = () => new Float32Array(starts.length);
	let x: Float32Array = starts;
	for await (const { next } of ddim()({ denoise: trainer.denoiser(), noise }, starts, halvesLevels))
		x = next;
	trainer.dispose();
	return x;
}

const rounded = (value: number): number => Math.round(1000 * value) / 1000;
