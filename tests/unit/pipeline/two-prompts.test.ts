import { expect, test } from 'vitest';
import type { Prediction } from '#lib/diffusion/denoiser.ts';
import { twoPrompts } from '#lib/pipeline/two-prompts.ts';

const levels = [0, 0.2, 0.4, 0.6, 1];

function saying(value: number) {
	const heard: number[] = [];
	let freed = 0;
	return {
		heard,
		freed: () => freed,
		async denoise(_: Float32Array, alphaBar: number): Promise<Prediction> {
			heard.push(alphaBar);
			const eps = Float32Array.of(value);
			return {
				eps,
				x0: Float32Array.of(10 * value),
				parts: { conditional: eps, unconditional: eps }
			};
		},
		dispose: () => void freed++
	};
}
const x = Float32Array.of(0);

test('blended, both are asked and each counts as much as it should', async () => {
	const [one, two] = [saying(1), saying(2)];
	const both = twoPrompts(one, two, { second: '', mix: 'blend', share: 0.25 }, levels);
	const { eps, x0, parts } = await both.denoise(x, 0.2);
	expect([eps[0], x0![0], parts!.conditional[0]]).toEqual([1.25, 12.5, 1.25]);
	expect([one.heard, two.heard]).toEqual([[0.2], [0.2]]);
	both.dispose();
	expect([one.freed(), two.freed()]).toEqual([1, 1]);
});

test.each([
	[0, [], levels.slice(0, -1)],
	[0.5, [0, 0.2], [0.4, 0.6]],
	[1, levels.slice(0, -1), []]
])(
	'switched after %d of the walk, each is asked in its part alone',
	async (share, first, second) => {
		const [one, two] = [saying(1), saying(2)];
		const both = twoPrompts(one, two, { second: '', mix: 'switch', share }, levels);
		for (const level of levels.slice(0, -1)) await both.denoise(x, level);
		expect([one.heard, two.heard]).toEqual([first, second]);
	}
);
