import { gaussian } from '#lib/diffusion/random.ts';
import type { PromptEncoder } from '#lib/pipeline/text-encoder.ts';
import { vocabulary } from './exact-model.ts';

const WIDTH = 4;

/** An encoder whose rows are known numbers; in a sentence each has its place added. */
export const exactEncoder: PromptEncoder = {
	width: WIDTH,
	table: async () => gaussian(2, 0, vocabulary.length * WIDTH),
	async encode(rows) {
		const table = await this.table();
		const numbers = rows.flatMap((ids) =>
			ids.flatMap((id, place) =>
				[...table.slice(id * WIDTH, (id + 1) * WIDTH)].map((value) => value + place)
			)
		);
		return Float32Array.from(numbers);
	}
};
