import golden from '#site-model/teach-golden.json';
import vocabulary from '#site-model/vocabulary.json';
import type { TaughtWord } from '#lib/teaching/taught-word.ts';
import type { Example, Teacher } from '#lib/teaching/teacher.ts';
import { tokenizer } from '#lib/text/tokenize.ts';
import { storedPicture } from '#lib/model/preflight.ts';

/** Numbers that look like none in particular: models/training/teach_golden.py. */
const pattern = (count: number, offset: number, size: number) =>
	Float32Array.from({ length: count }, (_, i) => ((((i + offset) * 7919) % 257) / 128 - 1) * size);

export const norm = (values: Float32Array) => Math.hypot(...values);

/** A word whose numbers all are the pattern's, and by what names the golden file has them, in the order of `learnedNumbersOf`. */
export async function begun(teacher: Teacher): Promise<{ taught: TaughtWord; names: string[] }> {
	const { taught } = await teacher.blank('blorp', golden.rank, 1, [2]);
	const sorted = Object.keys(taught.additions).sort();
	const additions = Object.entries(taught.additions).map(([name, addition]) => {
		const { inputs, a, b } = addition;
		const k = sorted.indexOf(name);
		const factors = {
			a: pattern(a.length, k, 1 / Math.sqrt(inputs)),
			b: pattern(b.length, k + 100, 0.1)
		};
		return [name, { ...addition, ...factors }] as const;
	});
	const embedding = pattern(taught.embedding.length, 7, 1);
	const names = additions.flatMap(([name]) => [`${name}.a`, `${name}.b`]);
	return {
		taught: { ...taught, embedding, additions: Object.fromEntries(additions) },
		names: ['embedding', ...names]
	};
}

/** The stored example. */
export const example = ({ size }: Teacher): Example => ({
	x: storedPicture(size),
	phi: golden.phi,
	tokens: tokenizer([...vocabulary, 'blorp'])(golden.caption).ids,
	v: pattern(size, 55, 1)
});

/** What differs from PyTorch's stored step, as sentences; nothing where all is the same. */
export async function slopeDifferences(teacher: Teacher): Promise<string[]> {
	const { taught, names } = await begun(teacher);
	const missing = Object.keys(golden.slopes).filter((name) => !names.includes(name));
	const { loss, gradients } = await teacher.slope(taught, [example(teacher)]);
	const found = missing.map((name) => `${name} is not learned`);
	if (!(Math.abs(loss - golden.loss) < 2e-3)) found.push(`the loss is ${loss}`);
	names.forEach((name, i) => {
		const expected = golden.slopes[name as keyof typeof golden.slopes];
		const gradient = gradients[i]!;
		const size = expected.norm / Math.sqrt(gradient.length);
		const off = expected.some.map(
			(value, k) => Math.abs(gradient[k * golden.stride]! - value) / size
		);
		if (!(Math.abs(norm(gradient) / expected.norm - 1) < 0.01))
			found.push(`${name}: ${norm(gradient)}`);
		if (!(Math.max(...off) < 0.05)) found.push(`${name} goes another way`);
	});
	return found;
}
