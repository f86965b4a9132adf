import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { predictX0 } from '#lib/pipeline/predict-x0.ts';
import { storedExercises } from '#lib/components/guesses/exercises.ts';
import type { NodeModel } from '../node-model.ts';
import { root } from '../root.mjs';

const SHEET = join(root, 'models/scenes-64/pictures/twelve.png');

/** What the network says to lesson 3's first exercises: their names, and x̂₀ of each. */
export async function recordGuesses({ model, vocabulary }: NodeModel) {
	const exercises = storedExercises(await pictures());
	const guesses: Float32Array[] = [];
	for (const { x, alphaBar } of exercises) {
		guesses.push(await predictX0('', x, alphaBar, model, vocabulary));
	}
	return { names: exercises.map(({ name }) => name), guesses };
}

/** The square pictures of a sheet, side by side, as values in [−1, 1]. */
async function pictures(): Promise<Float32Array[]> {
	const { width, height: side, channels, data } = decode(await readFile(SHEET));
	return Array.from({ length: width / side }, (_, column) =>
		Float32Array.from({ length: side * side * 3 }, (_, i) => {
			const [pixel, colour] = [Math.floor(i / 3), i % 3];
			const [y, x] = [Math.floor(pixel / side), (pixel % side) + column * side];
			return data[(y * width + x) * channels + colour]! / 127.5 - 1;
		})
	);
}
