import { learnedNumbersOf } from '#lib/teaching/taught-word.ts';
import type { Teacher } from '#lib/teaching/teacher.ts';

/**
 * A network of four numbers that says the same of every picture: its loss is how far they are from 1, so that what is
 * learned can be foreseen.
 */
export const exactTeacher = (size: number): Teacher => ({
	size,
	blank: async (word, rank) => ({
		taught: {
			word,
			weights: 'exact',
			rank,
			embedding: new Float32Array(2),
			additions: {
				only: { inputs: 1, outputs: 1, a: new Float32Array(rank), b: new Float32Array(rank) }
			}
		},
		scales: [1, 1, 1]
	}),
	async slope(taught, _, left) {
		left?.throwIfAborted();
		const numbers = learnedNumbersOf(taught);
		const gradients = numbers.map((values) => values.map((value) => 2 * (value - 1)));
		const loss = numbers.reduce(
			(sum, values) => sum + values.reduce((part, value) => part + (value - 1) ** 2, 0),
			0
		);
		return { loss, gradients };
	},
	untaught: async (x) => x
});
