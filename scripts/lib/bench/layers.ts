import { dispose, randomUniform, type Tensor4D } from '@tensorflow/tfjs-core';
import { summary, timesOf } from '#lib/bench/times.ts';
import { startBackend } from '#lib/model/backend.ts';
import { conv } from '#lib/model/layers.ts';
import { peakOf } from '#lib/model/peak.ts';

/** Convolutions of the network, two pictures each: pixels a side, channels in and out; the last two are its last layers. */
const LAYERS = [
	{ side: 32, inside: 32, out: 32 },
	{ side: 32, inside: 96, out: 32 },
	{ side: 16, inside: 64, out: 64 },
	{ side: 16, inside: 208, out: 64 },
	{ side: 8, inside: 144, out: 144 },
	{ side: 8, inside: 288, out: 144 },
	{ side: 64, inside: 12, out: 16 },
	{ side: 64, inside: 16, out: 3 }
];

/** Multiplications and additions a second: of each layer, and what the same thread manages at most. */
export interface LayerSpeeds {
	peak: number;
	layers: { name: string; speed: number }[];
}

/** Our convolutions in Node, one thread, with fused multiply-add (where this Node has it) or without. */
export async function layerSpeeds(relaxed: boolean, calls: number): Promise<LayerSpeeds> {
	const running = await startBackend('wasm', { threads: 1, relaxed });
	const layers = [];
	for (const { side, inside, out } of LAYERS) {
		const x = randomUniform([2, side, side, inside]) as Tensor4D;
		const w = randomUniform([3, 3, inside, out]);
		const call = async () => {
			const y = conv(x, w);
			await y.data();
			y.dispose();
		};
		const { fastest } = summary(await timesOf(call, calls));
		dispose([x, w]);
		const operations = 2 * 2 * side * side * 9 * inside * out;
		layers.push({ name: `${side}², ${inside} to ${out}`, speed: operations / (fastest / 1000) });
	}
	const peak = (await peakOf('wasm')) ?? NaN;
	running.stop();
	return { peak, layers };
}
